// Packs the built bundles into news-post-<version>.vsix in the project's root.
import { createVSIX } from '@vscode/vsce';

// The README's links lead to files beside it; without a public repository there is nothing to rewrite them to.
await createVSIX({ dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
