/** Nothing leaves the device, and the extension may do no more than it says. */
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from './fixtures.ts';
import { message } from './messages.ts';
import { loadDemonstration, openQuote, see } from './panel-reading.ts';
import { HOST } from './site.ts';

test('the whole path makes no request', async ({ onrecord, site }) => {
  const tab = await onrecord.openTab(`${HOST}/article`);
  const panel = await onrecord.openPanel();
  await see(panel, message('emptyCorpusTitle'));
  await loadDemonstration(panel);
  await openQuote(panel, '“Nobody has asked the boats');
  await panel.press(message('savePage'));
  await panel.waitFor(() => document.querySelector('.saved') !== null);
  await panel.close();
  const library = await onrecord.openLibrary();
  await see(library, message('yourCorpus'));
  expect(site.unexpected()).toEqual([]);

  // The watch itself is watched: a request is seen if there is one.
  await tab.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => {}));
  expect(site.unexpected()).toEqual(['http://elsewhere.example/']);
});

test('our own pages cannot make a request even if they try', async ({ onrecord, site }) => {
  const library = await onrecord.openLibrary();
  const outcome = await library.evaluate(() =>
    fetch('http://elsewhere.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(site.unexpected()).toEqual([]);
});

test('the manifest asks for nothing more than is listed', ({ browserUnderTest }) => {
  const folder = browserUnderTest === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
  if (browserUnderTest === 'chromium') permissions.push('sidePanel');
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);

  const known = `manifest_version name short_name version description default_locale icons action
    background permissions optional_host_permissions content_security_policy`.split(/\s+/);
  if (browserUnderTest === 'firefox') known.push('sidebar_action', 'browser_specific_settings');
  else known.push('side_panel', 'minimum_chrome_version');
  expect(Object.keys(manifest).toSorted()).toEqual(known.toSorted());
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

test('no page of ours brings its own script or style in the HTML', ({ browserUnderTest }) => {
  const folder = browserUnderTest === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => name.endsWith('.html'));
  expect(html.length).toBe(2);
  for (const name of html) {
    expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toMatch(/https?:|<script>|<style|style=/);
  }
});
