<?php
// Fields of decoded JSON by the type that they should have; what has another type is not there.

namespace MediaWiki\Extension\Khatt;

class Json {
	/** The text of a field; null where it is missing, empty or no text. */
	public static function text( mixed $object, string $field ): ?string {
		return self::clean( is_array( $object ) ? $object[$field] ?? null : null );
	}

	/** The language of a text that has one of its own: `{ "text": "…", "lang": "en" }`. */
	public static function lang( mixed $object, string $field ): ?string {
		$value = is_array( $object ) ? $object[$field] ?? null : null;
		$lang = is_array( $value ) ? $value['lang'] ?? null : ( is_array( $object ) && is_array( $object['langs'] ?? null ) ? $object['langs'][$field] ?? null : null );
		return is_string( $lang ) && preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/iD', $lang ) ? $lang : null;
	}

	/** The texts in a list. */
	public static function texts( mixed $object, string $field ): array {
		return array_filter( array_map( [ self::class, 'clean' ], self::list( $object, $field ) ), 'is_string' );
	}

	/** The objects in a list, by their place in it. */
	public static function objects( mixed $object, string $field ): array {
		return array_filter( self::list( $object, $field ), 'is_array' );
	}

	private static function list( mixed $object, string $field ): array {
		$value = is_array( $object ) ? $object[$field] ?? null : null;
		return is_array( $value ) ? $value : [];
	}

	/**
	 * Text without white space around it, or null. Controls are taken out: MediaWiki makes its strip markers of one, and
	 * others turn the text around that follows them.
	 */
	private static function clean( mixed $value ): ?string {
		$value = is_array( $value ) ? $value['text'] ?? null : $value;
		$text = is_string( $value ) ? trim( preg_replace( '/[\x00-\x08\x0b-\x1f\x7f\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $value ) ) : '';
		return $text === '' ? null : $text;
	}
}
