// Invented posts of Sina's that can be cleaned: articles of every kind below front matter that Hexo reads.
import type { Arbitrary } from 'fast-check';
import { articles } from '../../generators';

const HEAD = '\n---\ntitle: 甲公司发布公告\nauthor: 新浪财经\ndate: 2024-05-01 12:00:00\ncategories: [金融]\n---\n\n';

export const sinaPosts: Arbitrary<string> = articles.map((article) => HEAD + article);
