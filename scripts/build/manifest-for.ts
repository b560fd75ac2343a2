/**
 * One `manifest.json` names everything; each browser gets what it knows. Both refuse or warn about
 * the other's keys, so these are taken out here and nothing is added.
 */
import { readFileSync } from 'node:fs';

import type { ManifestV3Export } from '@crxjs/vite-plugin';

/** What a build is for. */
export type Browser = 'chrome' | 'firefox';

/** Returns the manifest of the build for `browser`. */
export function manifestFor(browser: Browser): ManifestV3Export {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background.scripts;
    delete manifest.action.default_area;
  } else {
    // Firefox runs the background as an event page, and has a sidebar instead of a side panel.
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    delete manifest.background.service_worker;
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'sidePanel');
  }
  return manifest;
}
