<?php
// php prepare.php FOLDER ADDRESS: gives the site its address and its people; prints a password for REST by user as JSON.
$_SERVER['SERVER_NAME'] = '127.0.0.1';
$_SERVER['HTTP_HOST']   = parse_url( $argv[2], PHP_URL_HOST ) . ':' . parse_url( $argv[2], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require "$argv[1]/wp-load.php";

update_option( 'siteurl', $argv[2] );
update_option( 'home', $argv[2] );
update_option( 'permalink_structure', '' );
wp_set_password( 'khatt-admin', 1 );
wp_update_user( array( 'ID' => 1, 'user_email' => 'admin@example.org' ) );
update_option( 'admin_email', 'admin@example.org' );
update_option( 'admin_email_lifespan', time() + YEAR_IN_SECONDS );

$passwords = array( 'admin' => get_userdata( 1 )->user_login );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$id                 = wp_insert_user( array( 'user_login' => $role, 'user_pass' => "khatt-$role", 'user_email' => "$role@example.org", 'role' => $role ) );
	// The guide for newcomers would stand over the editor, with pictures from outside.
	$seen = array( 'welcomeGuide' => false );
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core' => $seen, 'core/edit-post' => $seen, '_modified' => gmdate( 'c' ) ) );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo "\n", wp_json_encode( $passwords ), "\n";
