<?php
/**
 * Prints the block: WordPress calls this with $attributes as they stand in the post, whoever wrote them there.
 *
 * @package KhattTimeline
 */

defined( 'ABSPATH' ) || exit;

// Every value is escaped where it is put into the markup: see includes/figure.php.
echo \KhattTimeline\figure( \KhattTimeline\document( $attributes ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
