<?php
// For php -S: files that are there go out as they are, all else goes to WordPress.
$folder = $_SERVER['DOCUMENT_ROOT'];
$path   = $folder . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $path ) ) {
	return false;
}
$index = rtrim( $path, '/' ) . '/index.php';
require is_file( $index ) ? $index : "$folder/index.php";
