<?php
// Fields of decoded JSON by the type that they should have; what has another type is not there.

namespace MediaWiki\Extension\Khatt;

class Json {
	/**
	 * The text of a field without white space around it and without controls, of which MediaWiki makes its strip markers;
	 * null where it is missing, empty or no text.
	 */
	public static function text( mixed $object, string $field ): ?string {
		$value = is_array( $object ) ? $object[$field] ?? null : null;
		$text = is_string( $value ) ? trim( preg_replace( '/[\x00-\x08\x0b-\x1f\x7f]/', '', $value ) ) : '';
		return $text === '' ? null : $text;
	}

	/** The objects in a list, by their place in it. */
	public static function objects( mixed $object, string $field ): array {
		$value = is_array( $object ) ? $object[$field] ?? null : null;
		return is_array( $value ) ? array_filter( $value, 'is_array' ) : [];
	}
}
