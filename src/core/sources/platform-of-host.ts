/** Social networks and messengers by the hosts of their posts; from general knowledge. */
const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['threads.net', 'Threads'],
  ['threads.com', 'Threads'],
  ['t.me', 'Telegram'],
  ['tiktok.com', 'TikTok'],
  ['truthsocial.com', 'Truth Social'],
  ['bsky.app', 'Bluesky'],
  ['linkedin.com', 'LinkedIn'],
  ['reddit.com', 'Reddit'],
  ['vk.com', 'VK'],
  ['weibo.com', 'Weibo'],
  ['youtube.com', 'YouTube'],
]);

/** Returns the platform whose posts are at `host`, a host name in lower case; `null` if it is none. */
export function platformOfHost(host: string): string | null {
  const parts = host.split('.');
  return PLATFORMS.get(host) ?? PLATFORMS.get(parts.slice(-2).join('.')) ?? null;
}
