<?php
/**
 * Plugin Name:       Khatt Timeline
 * Description:       A timeline block for news, right to left first: dates as you write them, drawn as they are known.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Khatt
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       khatt-timeline
 * Domain Path:       /languages
 *
 * Registers the block and what its editor needs. What a visitor gets is made in includes/figure.php.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
/** The widget's files are fetched by name from beside each other: a folder for each version keeps old and new apart in caches. */
const WIDGET = 'widget-' . VERSION . '/khatt-timeline.min.js';

require __DIR__ . '/includes/runs.php';
require __DIR__ . '/includes/document.php';
require __DIR__ . '/includes/site.php';
require __DIR__ . '/includes/figure.php';
require __DIR__ . '/includes/saved.php';

/** Registers the block, its scripts and its words. block.json names the scripts by these handles. */
function register() {
	load_plugin_textdomain( 'khatt-timeline', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	wp_register_script_module( 'khatt-timeline', plugins_url( WIDGET, __FILE__ ), array(), null );
	wp_register_script(
		'khatt-timeline-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-a11y', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-dom', 'wp-dom-ready', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-plugins' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'khatt-timeline-editor', 'khatt-timeline', __DIR__ . '/languages' );
	register_block_type( __DIR__ );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** Tells the editor what it cannot know: where the widget lies, and the address, the language, the time zone and the ground of the site. */
function describe_site() {
	$site = array(
		'widget'   => plugins_url( WIDGET, __FILE__ ),
		'home'     => home_url( '/' ),
		'lang'     => site_language(),
		'timeZone' => site_time_zone(),
		'isDark'   => is_on_dark(),
	);
	wp_add_inline_script( 'khatt-timeline-editor', 'window.khattTimelineSite = ' . wp_json_encode( $site, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_site' );
