<?php
/**
 * The list that stands in a post, with what the site knows of itself; and the places where WordPress would leave it out.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

/** The figure as it is printed; '' where no event stands in it. */
function saved( string $content ): string {
	if ( false === stripos( $content, '<li' ) ) {
		return '';
	}
	$tags = new \WP_HTML_Tag_Processor( $content );
	if ( $tags->next_tag( 'figure' ) ) {
		foreach ( (array) $tags->get_attribute_names_with_prefix( 'data-' ) as $name ) {
			$value = $tags->get_attribute( $name );
			// An attribute without a value is true.
			if ( ! is_known( $name, true === $value ? '' : $value ) ) {
				$tags->remove_attribute( $name );
			}
		}
		foreach ( saved_attributes( (string) $tags->get_attribute( 'lang' ) ) as $name => $value ) {
			if ( null === $tags->get_attribute( $name ) && '' !== $value ) {
				$tags->set_attribute( $name, $value );
			}
		}
		if ( is_on_dark() ) {
			$tags->add_class( 'khatt-on-dark' );
		}
	}
	// What is not finished is for the editor alone.
	while ( $tags->next_tag() ) {
		$tags->remove_attribute( 'data-rest' );
	}
	return as_typed( $tags->get_updated_html() );
}

/** Whether the figure may say so: with another attribute whoever writes a post could have the widget fetch from elsewhere. */
function is_known( string $name, string $value ): bool {
	$patterns = array(
		'data-khatt'         => '/^$/D',
		'data-time-zone'     => TIME_ZONE,
		'data-heading-level' => '/^[1-5]$/D',
		'data-layouts'       => '/^(?:(?:horizontal|vertical|story)(?:[\s,]+(?!$)|$)){1,3}$/D',
		'data-start'         => '/^\X{1,300}$/Du',
		'data-play'          => '/^[1-9]\d{0,2}$/D',
		'data-sync-hash'     => '/^(?:push)?$/D',
	);
	foreach ( OPTIONS as $option => $values ) {
		$patterns[ attribute_of( $option ) ] = '/^(?:' . implode( '|', $values ) . ')$/D';
	}
	return isset( $patterns[ $name ] ) && preg_match( $patterns[ $name ], $value );
}

/** What the figure says where the post says nothing. */
function saved_attributes( string $lang ): array {
	$lang = '' === $lang ? site_language() : $lang;
	return array(
		'lang'           => $lang,
		'dir'            => direction( $lang ),
		'data-time-zone' => site_time_zone(),
	);
}

/** Text is text: WordPress makes other quotation marks of quotation marks, and runs what stands in brackets; entities it leaves alone. */
function as_typed( string $html ): string {
	$texts = preg_replace_callback(
		'/>[^<]+/',
		function ( $text ) {
			return strtr( $text[0], array( '"' => '&quot;', "'" => '&#039;', '--' => '&#045;-', '...' => '&#046;..' ) );
		},
		$html
	);
	return strtr( (string) $texts, array( '[' => '&#091;', ']' => '&#093;' ) );
}

/** The excerpt that WordPress makes of a post has of blocks only those that it is told of. */
function allow_in_excerpts( array $blocks ): array {
	return array_merge( $blocks, array( 'khatt/timeline' ) );
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );
