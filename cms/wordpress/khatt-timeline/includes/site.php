<?php
/**
 * What the block has to know of the site.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

const HEX_COLOR = '/^#?(?|([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/iD';
const RGB_COLOR = '/^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/iD';

/** Its own language, whatever the one who writes has chosen for the dashboard. */
function site_language(): string {
	return str_replace( '_', '-', get_locale() );
}

/** Its time zone by name, or '' where it has an offset alone. */
function site_time_zone(): string {
	return in_array( wp_timezone_string(), timezone_identifiers_list(), true ) ? wp_timezone_string() : '';
}

/** Whether the pages of its theme are dark. Few themes say so by color-scheme, which the widget goes by. */
function is_on_dark(): bool {
	$styled = wp_get_global_styles( array( 'color', 'background' ), array( 'transforms' => array( 'resolve-variables' ) ) );
	// Without theme.json WordPress gives all of its own styles.
	return is_dark( is_string( $styled ) ? $styled : (string) get_background_color() );
}

function is_dark( string $color ): bool {
	if ( preg_match( HEX_COLOR, $color, $hex ) ) {
		$rgb = array_map(
			function ( $digits ) {
				return hexdec( 1 === strlen( $digits ) ? "$digits$digits" : $digits );
			},
			array_slice( $hex, 1 )
		);
	} elseif ( preg_match( RGB_COLOR, $color, $decimal ) ) {
		$rgb = array_slice( $decimal, 1 );
	} else {
		return false;
	}
	return 0.299 * $rgb[0] + 0.587 * $rgb[1] + 0.114 * $rgb[2] < 128;
}
