// The hosts whose frames are content: players, maps, code and the like. Data.
export const PLAYERS: readonly string[] = [
	...['bilibili.com', 'v.qq.com', 'youku.com', 'iqiyi.com', 'tudou.com', 'mgtv.com', 'le.com', 'pptv.com', 'acfun.cn'],
	...['ixigua.com', 'douyin.com', 'toutiao.com', 'kuaishou.com', 'weibo.com', 'xinpianchang.com', 'zhihu.com'],
	...['tv.sohu.com', 'video.sina.com.cn', 'ifeng.com', '163.com', 'cctv.com', 'cntv.cn', 'cgtn.com', 'guancha.cn'],
	...['thepaper.cn', 'miaopai.com', 'huya.com', 'douyu.com', 'ximalaya.com', 'qingting.fm', 'lizhi.fm', 'y.qq.com'],
	...['youtube.com', 'youtube-nocookie.com', 'vimeo.com', 'dailymotion.com', 'twitch.tv', 'ted.com', 'tiktok.com'],
	...['spotify.com', 'soundcloud.com', 'music.apple.com', 'podcasts.apple.com', 'bandcamp.com', 'archive.org'],
	...['twitter.com', 'x.com', 'facebook.com', 'instagram.com', 'reddit.com', 'telegram.org', 't.me'],
	...['codepen.io', 'codesandbox.io', 'stackblitz.com', 'jsfiddle.net', 'github.com', 'gist.github.com', 'figma.com'],
	...['google.com', 'openstreetmap.org', 'map.baidu.com', 'uri.amap.com', 'steampowered.com', 'datawrapper.de'],
];
