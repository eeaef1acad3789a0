// Themes for the tests: what comes with WordPress's builds, what Debian has, and of older ones the style on a page that
// stands in for their templates.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, CACHE, NEWEST } from './site.mjs';

const HAD = join(CACHE, 'themes');
const DEBIAN = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
/** The build of an older WordPress that has their styles, and no more of them. */
const STYLES = join(BUILDS, 'public/wp-nightly/wp-content/themes');

/**
 * Two classic themes and three of blocks, by the names of their folders; on the newest WordPress its own, and a classic
 * one.
 */
export const themesOf = (version) =>
  version === NEWEST
    ? ['twentytwentyfive', 'twentytwentyone']
    : ['twentyseventeen', 'twentytwentyone', 'twentytwentytwo', 'twentytwentythree', 'twentytwentyfour'];

/** Brings those of Debian into .cache/; null, or one sentence that says what is missing. */
export function ensureThemes() {
  const missing = DEBIAN.filter((name) => !existsSync(join(HAD, name, 'style.css')));
  if (missing.length === 0) return null;
  mkdirSync(HAD, { recursive: true });
  const packages = missing.map((name) => `wordpress-theme-${name}`);
  spawnSync('apt-get', ['download', ...packages], { cwd: HAD, stdio: 'ignore' });
  for (const deb of readdirSync(HAD).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', deb, 'unpacked'], { cwd: HAD });
    cpSync(join(HAD, 'unpacked/usr/share/wordpress/wp-content/themes'), HAD, { recursive: true });
  }
  const still = missing.filter((name) => !existsSync(join(HAD, name, 'style.css')));
  return still.length > 0
    ? `The tests of themes need Debian's packages ${packages.join(', ')}: \`apt-get download\` did not bring them into .cache/wordpress/themes/.`
    : null;
}

/** A page of a classic theme as all of them had it since 2012, around WordPress's own loop. */
const STAND_IN = `<?php
?><!DOCTYPE html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><?php wp_head(); ?></head><body <?php body_class(); ?>><?php wp_body_open(); ?>
<div id="page" class="site"><div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main" class="site-main"><?php
while ( have_posts() ) { the_post(); ?><article id="post-<?php the_ID(); ?>" <?php post_class(); ?>><header class="entry-header"><?php the_title( '<h1 class="entry-title">', '</h1>' ); ?></header><div class="entry-content"><?php the_content(); ?></div></article><?php } ?>
</main></div></div></div></div></div><?php wp_footer(); ?></body></html>
`;
/** WordPress itself adds rtl.css. */
const FUNCTIONS = `<?php
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'theme', get_stylesheet_uri() );
} );
`;

/** Puts all of them into a site. */
export function addThemes(site) {
  const themes = join(site.folder, 'wp-content/themes');
  for (const name of DEBIAN) cpSync(join(HAD, name), join(themes, name), { recursive: true, dereference: true });
  const old = join(themes, 'twentyseventeen');
  cpSync(join(STYLES, 'twentyseventeen'), old, { recursive: true });
  writeFileSync(join(old, 'index.php'), STAND_IN);
  writeFileSync(join(old, 'functions.php'), FUNCTIONS);
}
