<?php
// php install.php FOLDER: makes the tables of a site that has none, as the page for it does.
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_blog_installed() ) {
	wp_install( 'Site', 'admin', 'admin@example.org', true, '', 'khatt-admin' );
}
echo "\n", wp_json_encode( array( 'version' => get_bloginfo( 'version' ) ) ), "\n";
