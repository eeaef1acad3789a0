<?php
// php set.php FOLDER, JSON on standard input: { active: whether the plugin is, theme: its folder's name }; prints what is so.
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$plugin = 'khatt-timeline/khatt-timeline.php';
$given  = json_decode( stream_get_contents( STDIN ), true );
if ( isset( $given['active'] ) ) {
	$given['active'] ? activate_plugin( $plugin ) : deactivate_plugins( $plugin );
}
if ( isset( $given['theme'] ) ) {
	switch_theme( $given['theme'] );
}
echo "\n", wp_json_encode( array( 'active' => is_plugin_active( $plugin ), 'theme' => get_stylesheet() ) ), "\n";
