<?php
/**
 * What the tests need of a site. It asks nobody outside. The cookie khatt_locale sets its language (there are no language
 * packs here, so the direction is told too), and khatt_policy the Content-Security-Policy of its pages.
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

add_action( 'send_headers', function () {
	if ( isset( $_COOKIE['khatt_policy'] ) ) {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" );
	}
} );
