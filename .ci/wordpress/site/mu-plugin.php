<?php
/**
 * What the tests need of a site. It asks nobody outside. The cookie khatt_locale sets its language (there are no language
 * packs here, so the direction is told too), khatt_policy the Content-Security-Policy of its pages, khatt_dark a dark ground.
 */
defined( 'ABSPATH' ) || exit;

add_filter( 'pre_http_request', function () {
	return new WP_Error( 'no-network', 'The tests ask nobody outside.' );
} );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_filter( 'wp_is_application_passwords_available', '__return_true' );

$khatt_locale = preg_replace( '/[^a-zA-Z_]/', '', $_COOKIE['khatt_locale'] ?? '' );
if ( '' !== $khatt_locale ) {
	add_filter( 'locale', function () use ( $khatt_locale ) {
		return $khatt_locale;
	} );
	add_filter( 'gettext_with_context', function ( $translation, $text, $context ) {
		return 'text direction' === $context ? 'rtl' : $translation;
	}, 10, 3 );
}

if ( isset( $_COOKIE['khatt_dark'] ) ) {
	add_filter( 'wp_theme_json_data_theme', function ( $theme ) {
		$colors = array( array( 'slug' => 'base', 'name' => 'Base', 'color' => '#272727' ), array( 'slug' => 'contrast', 'name' => 'Contrast', 'color' => '#f9f9f9' ) );
		return $theme->update_with( array( 'version' => 2, 'settings' => array( 'color' => array( 'palette' => $colors ) ) ) );
	} );
}

add_action( 'send_headers', function () {
	if ( isset( $_COOKIE['khatt_policy'] ) ) {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" );
	}
} );
