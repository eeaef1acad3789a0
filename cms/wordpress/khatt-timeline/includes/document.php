<?php
/**
 * The block's attributes to a regular document. They are what anybody who may write a post put there, by the editor, by
 * hand or over REST: each field is looked at by its type, cut to its limit and freed of controls; the rest is left out.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

const MOST_EVENTS   = 2000;
const MOST_GROUPS   = 100;
const MOST_ENTITIES = 100;
const MOST_MEDIA    = 20;
const MOST_MENTIONS = 100;
const MOST_TITLE    = 300;
const MOST_TEXT     = 5000;
const MOST_DATE     = 128;
const MOST_URL      = 2000;

const CALENDARS = array( 'gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew' );
/** The options of the widget: the block's attribute, and the values that it may have. */
const OPTIONS = array(
	'calendar'          => CALENDARS,
	'secondaryCalendar' => CALENDARS,
	'numerals'          => array( 'arab', 'arabext', 'latn' ),
	'monthNames'        => array( 'locale', 'levantine', 'egyptian', 'maghrebi', 'dual' ),
	'timeDirection'     => array( 'auto', 'rtl', 'ltr' ),
	'layout'            => array( 'auto', 'horizontal', 'vertical', 'story' ),
	'order'             => array( 'oldest', 'newest' ),
	'scale'             => array( 'time', 'even' ),
	'laneBy'            => array( 'group' ),
);
const MEDIA_TYPES  = array( 'image', 'video', 'audio', 'youtube', 'vimeo' );
const ENTITY_TYPES = array( 'person', 'organization', 'place' );
/** The ids of videos elsewhere, alone or in the address of their page. An unlisted one of Vimeo plays with its hash only. */
const FILMS = array(
	'youtube' => '~^(?|([\w-]{11})$|https?://(?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#\s]*&)?v=|embed/|shorts/|live/|v/)|youtu\.be/)([\w-]{11})(?![\w-]))~D',
	'vimeo'   => '~^(?|(\d{1,12})$|https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d{1,12})(?!\w|/\w|.*[?&]h=))~D',
);
const TIME_ZONE = '/^[a-z0-9_+\/:-]{1,64}$/iD';
const COLOR     = '/^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%\/\s+-]{1,60}\))$/iD';

/** Schemes of links, and of pictures, sounds and films. */
const LINKS   = array( 'http', 'https', 'mailto', 'tel' );
const FILES   = array( 'http', 'https' );
const ADDRESS = '~^(?:https?://|mailto:|tel:|/|#|\?)[^\s<>"\\\\^`{|}]*$~iDu';

/** All that figure() prints. Texts are plain, never markup; addresses are safe; what is missing is ''. */
function document( array $attributes ): array {
	$level = $attributes['headingLevel'] ?? 2;
	return array(
		'title'       => text( $attributes, 'title', MOST_TITLE ),
		'description' => text( $attributes, 'description', MOST_TEXT ),
		'lang'        => matching( $attributes, 'lang', '/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/iD' ),
		'timeZone'    => matching( $attributes, 'timeZone', TIME_ZONE ),
		'asOf'        => text( $attributes, 'asOf', MOST_DATE ),
		'source'      => source( $attributes ),
		'groups'      => array_values( array_filter( array_map( __NAMESPACE__ . '\group', objects( $attributes, 'groups', MOST_GROUPS ) ) ) ),
		'entities'    => array_values( array_filter( array_map( __NAMESPACE__ . '\entity', objects( $attributes, 'entities', MOST_ENTITIES ) ) ) ),
		'events'      => array_values( array_filter( array_map( __NAMESPACE__ . '\event', objects( $attributes, 'events', MOST_EVENTS ) ) ) ),
		'options'     => array_filter( array_map( one_of_option( $attributes ), array_combine( array_keys( OPTIONS ), array_keys( OPTIONS ) ) ) ),
		'level'       => is_numeric( $level ) ? max( 1, min( 5, (int) $level ) ) : 2,
	);
}

function one_of_option( array $attributes ): callable {
	return function ( $name ) use ( $attributes ) {
		return one_of( $attributes, $name, OPTIONS[ $name ] );
	};
}

function group( array $group ) {
	$label = text( $group, 'label', MOST_TITLE );
	$id    = text( $group, 'id', MOST_TITLE );
	return '' === $id . $label ? null : array(
		'id'    => '' === $id ? $label : $id,
		'label' => '' === $label ? $id : $label,
		'color' => matching( $group, 'color', COLOR ),
	);
}

function entity( array $entity ) {
	$name = text( $entity, 'name', MOST_TITLE );
	$id   = text( $entity, 'id', MOST_TITLE );
	return '' === $id . $name ? null : array(
		'id'   => '' === $id ? $name : $id,
		'type' => one_of( $entity, 'type', ENTITY_TYPES ),
		'name' => '' === $name ? $id : $name,
	);
}

/** Null without a title or anything that says when: as the widget has it. */
function event( array $event ) {
	$title    = text( $event, 'title', MOST_TITLE );
	$date     = text( $event, 'date', MOST_DATE );
	$original = text( $event, 'original', MOST_TITLE );
	$label    = text( $event, 'dateLabel', MOST_TITLE );
	// What was not understood stands as it was written, and readers are told of nothing.
	$label = '' === $label && '' === $date ? $original : $label;
	if ( '' === $title || '' === $date . $label ) {
		return null;
	}
	$importance = $event['importance'] ?? 0.5;
	$quote      = object( $event, 'quote' );
	return array(
		'id'         => text( $event, 'id', MOST_TITLE ),
		'date'       => $date,
		'original'   => $original,
		'calendar'   => one_of( $event, 'calendar', CALENDARS ),
		'within'     => true === ( $event['within'] ?? false ),
		'dateWords'  => text( $event, 'dateWords', MOST_TITLE ),
		'dateLabel'  => $label,
		'dateNote'   => text( $event, 'dateNote', MOST_TITLE ),
		'title'      => $title,
		'text'       => text( $event, 'text', MOST_TEXT ),
		'group'      => text( $event, 'group', MOST_TITLE ),
		'mentions'   => mentions( $event ),
		'importance' => is_numeric( $importance ) ? max( 0, min( 1, round( (float) $importance, 3 ) ) ) : 0.5,
		'quote'      => array(
			'text'       => text( $quote, 'text', MOST_TEXT ),
			'by'         => text( $quote, 'by', MOST_TITLE ),
			'paraphrase' => true === ( $quote['paraphrase'] ?? false ),
		),
		'source'     => source( $event ),
		'href'       => address( $event, 'href' ),
		'media'      => array_values( array_filter( array_map( __NAMESPACE__ . '\medium', objects( $event, 'media', MOST_MEDIA ) ) ) ),
	);
}

/** Ids, of which the list knows where one ends by the space after it. */
function mentions( array $event ): array {
	$ids  = array_slice( object( $event, 'mentions' ), 0, MOST_MENTIONS );
	$read = array_map(
		function ( $id ) {
			return matching( array( $id ), 0, '/^\S+$/Du' );
		},
		$ids
	);
	return array_filter( $read, 'strlen' );
}

function source( array $of ): array {
	$source = object( $of, 'source' );
	$url    = address( $source, 'url' );
	$name   = text( $source, 'name', MOST_TITLE );
	return array(
		'name' => '' === $name ? $url : $name,
		'url'  => $url,
	);
}

function medium( array $medium ) {
	$type = one_of( $medium, 'type', MEDIA_TYPES );
	$src  = isset( FILMS[ $type ] ) ? film( $medium, FILMS[ $type ] ) : address( $medium, 'src', FILES );
	return '' === $type || '' === $src ? null : array(
		'type'    => $type,
		'src'     => $src,
		'alt'     => text( $medium, 'alt', MOST_TITLE ),
		'caption' => text( $medium, 'caption', MOST_TEXT ),
		'credit'  => text( $medium, 'credit', MOST_TITLE ),
		'poster'  => address( $medium, 'poster', FILES ),
		'width'   => size( $medium, 'width' ),
		'height'  => size( $medium, 'height' ),
	);
}

function film( array $medium, string $pattern ): string {
	return preg_match( $pattern, text( $medium, 'src', MOST_TITLE ), $found ) ? $found[1] : '';
}

/** Controls that no text needs, and those of direction that would turn the text around it. */
const CONTROLS = '/[\x00-\x08\x0B-\x1F\x7F\x{202A}-\x{202E}\x{2066}-\x{2069}]/u';

/** Plain text. KSES writes & < > of those who may not write HTML as entities, in attributes too: they are read back, and escaped where they are printed. */
function text( array $from, string $key, int $most ): string {
	$value = $from[ $key ] ?? '';
	if ( ! is_string( $value ) && ! is_int( $value ) && ! is_float( $value ) ) {
		return '';
	}
	// An entity has ten characters at most. A letter with its marks is one: Arabic with its vowels is twice as long in code.
	$plain = wp_specialchars_decode( mb_substr( (string) $value, 0, 10 * $most, 'UTF-8' ), ENT_QUOTES );
	return preg_match( "/^\X{0,$most}/u", (string) preg_replace( CONTROLS, '', $plain ), $found ) ? trim( $found[0] ) : '';
}

function matching( array $from, string $key, string $pattern ): string {
	$text = text( $from, $key, MOST_TITLE );
	return preg_match( $pattern, $text ) ? $text : '';
}

function one_of( array $from, string $key, array $values ): string {
	return in_array( $from[ $key ] ?? '', $values, true ) ? $from[ $key ] : '';
}

function size( array $from, string $key ): int {
	$value = $from[ $key ] ?? 0;
	return is_numeric( $value ) && $value >= 1 && $value <= 20000 ? (int) $value : 0;
}

/** An object of JSON; array() where there is none. */
function object( array $from, string $key ): array {
	return is_array( $from[ $key ] ?? null ) ? $from[ $key ] : array();
}

/** The objects of a list, as many as are allowed. */
function objects( array $from, string $key, int $most ): array {
	return array_filter( array_slice( object( $from, $key ), 0, $most ), 'is_array' );
}

function address( array $from, string $key, array $protocols = LINKS ): string {
	return url( text( $from, $key, MOST_URL ), $protocols );
}

/**
 * The address as it may be written into an attribute once it is escaped: whole, or from the site's root, or within the page;
 * '' for any other. esc_url_raw() alone would mend: it makes an address of any word.
 */
function url( string $text, array $protocols = LINKS ): string {
	if ( ! preg_match( ADDRESS, $text ) ) {
		return '';
	}
	$url = esc_url_raw( $text, $protocols );
	return '' === $url || false === wp_parse_url( $url ) || null !== wp_parse_url( $url, PHP_URL_USER ) ? '' : $url;
}
