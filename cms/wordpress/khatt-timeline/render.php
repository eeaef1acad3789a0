<?php
/**
 * Prints the block: WordPress calls this with the list as it stands in the post in $content, and with $attributes, in which
 * posts of the first version have all, whoever wrote them there.
 *
 * @package KhattTimeline
 */

defined( 'ABSPATH' ) || exit;

// The list is what the post itself holds, filtered when it was saved by the rights of who wrote it; of attributes every
// value is escaped where it is put into the markup: see includes/figure.php.
echo '' === trim( $content ) ? \KhattTimeline\figure( \KhattTimeline\document( $attributes ) ) : \KhattTimeline\saved( $content ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
