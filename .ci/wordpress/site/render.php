<?php
// php render.php FOLDER, JSON on standard input: { runs: texts, blocks: contents of posts, grounds: colours, zone: the
// site's, saved: contents of posts by who may not write HTML } to what the plugin, and of the last WordPress, makes of them,
// and the seconds that it took.
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require "$argv[1]/wp-load.php";
require_once "$argv[1]/wp-content/plugins/khatt-timeline/khatt-timeline.php";
if ( ! WP_Block_Type_Registry::get_instance()->is_registered( 'khatt/timeline' ) ) {
	\KhattTimeline\register();
}

$given  = json_decode( stream_get_contents( STDIN ), true );
add_filter( 'pre_option_timezone_string', function () use ( $given ) {
	return $given['zone'] ?? false;
} );
$start  = microtime( true );
$result = array(
	'runs'    => array_map( 'KhattTimeline\runs', $given['runs'] ?? array() ),
	'blocks'  => array_map( 'do_blocks', $given['blocks'] ?? array() ),
	'saved'   => array_map(
		function ( $content ) {
			return wp_unslash( wp_filter_post_kses( wp_slash( $content ) ) );
		},
		$given['saved'] ?? array()
	),
	'grounds' => array_map( 'KhattTimeline\is_dark', $given['grounds'] ?? array() ),
);
echo "\n", wp_json_encode( $result + array( 'seconds' => microtime( true ) - $start ) ), "\n";
