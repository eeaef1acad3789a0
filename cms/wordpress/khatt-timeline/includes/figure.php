<?php
/**
 * A document to the list that is read without scripts, and that the widget reads (docs/list.md has its grammar).
 * Every text and every value of an attribute is escaped in element() and plain(), and nowhere else.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

const RTL_LANGUAGES = array( 'ar', 'arc', 'azb', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi' );
/** Only what HTML knows as a date may stand in `datetime`. */
const MACHINE_DATE = '/^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/D';
/** Pages of the videos that load on use, and the names of their hosts. */
const WATCH = array(
	'youtube' => 'https://www.youtube.com/watch?v=',
	'vimeo'   => 'https://vimeo.com/',
);
const HOSTS = array(
	'youtube' => 'YouTube',
	'vimeo'   => 'Vimeo',
);

/** The whole block; '' without events. */
function figure( array $document ): string {
	if ( array() === $document['events'] ) {
		return '';
	}
	$items = array_map(
		function ( $event ) use ( $document ) {
			return item( $event, $document['level'] + 1 );
		},
		$document['events']
	);
	$inner = element( "h{$document['level']}", array(), plain( $document['title'] ) )
		. paragraphs( $document['description'] )
		. groups( $document['groups'] )
		. element( 'ol', array( 'data-as-of' => $document['asOf'] ), "\n" . implode( '', $items ) ) . "\n"
		. entities( $document['entities'] )
		. source_line( $document['source'] );
	// WordPress escapes the values of these.
	return '<figure ' . get_block_wrapper_attributes( figure_attributes( $document ) ) . ">\n$inner</figure>";
}

function figure_attributes( array $document ): array {
	$lang = '' === $document['lang'] ? site_language() : $document['lang'];
	$own  = array(
		'lang'               => $lang,
		'dir'                => direction( $lang ),
		'class'              => is_on_dark() ? 'khatt-on-dark' : '',
		'data-time-zone'     => '' === $document['timeZone'] ? site_time_zone() : $document['timeZone'],
		'data-heading-level' => 2 === $document['level'] ? '' : (string) $document['level'],
	);
	foreach ( $document['options'] as $name => $value ) {
		$own[ attribute_of( $name ) ] = $value;
	}
	return array( 'data-khatt' => '' ) + array_filter( $own, 'strlen' );
}

/** The attribute of the figure for an option of the widget. */
function attribute_of( string $option ): string {
	return 'data-' . strtolower( preg_replace( '/[A-Z]/', '-$0', $option ) );
}

function direction( string $lang ): string {
	return in_array( strtok( strtolower( $lang ), '-' ), RTL_LANGUAGES, true ) ? 'rtl' : 'ltr';
}

function groups( array $groups ): string {
	$items = array_map(
		function ( $group ) {
			return element(
				'li',
				array(
					'data-id'    => $group['id'],
					'data-color' => $group['color'],
				),
				plain( $group['label'] )
			);
		},
		$groups
	);
	return element( 'ul', array( 'data-groups' => true ), implode( '', $items ) );
}

/** Who and what the events name. */
function entities( array $entities ): string {
	$names = array_map(
		function ( $entity ) {
			return element(
				'span',
				array(
					'data-id'   => $entity['id'],
					'data-type' => $entity['type'],
				),
				plain( $entity['name'] ),
				''
			);
		},
		$entities
	);
	return element( 'p', array( 'data-entities' => true ), implode( ' · ', $names ) );
}

function item( array $event, int $level ): string {
	$own   = array(
		'data-date'       => $event['date'],
		'data-id'         => $event['id'],
		'data-group'      => $event['group'],
		'data-mentions'   => implode( ' ', $event['mentions'] ),
		'data-importance' => 0.5 === (float) $event['importance'] ? '' : (string) $event['importance'],
		'data-calendar'   => $event['calendar'],
		'data-original'   => $event['original'],
		'data-within'     => $event['within'] ? 'true' : '',
	);
	$title = plain( $event['title'] );
	$media = array_map(
		function ( $medium ) use ( $event ) {
			return medium_figure( $medium, $event['title'] );
		},
		$event['media']
	);
	$inner = element( "h$level", array(), '' === $event['href'] ? $title : element( 'a', array( 'href' => $event['href'] ), $title, '' ) )
		. date_line( $event )
		. paragraphs( $event['text'] )
		. quotation( $event['quote'] )
		. implode( '', $media )
		. source_line( $event['source'] );
	return element( 'li', $own, "\n$inner" );
}

/** The date in words: the editor's own ones are a label, those that it wrote from the date are left to the widget. */
function date_line( array $event ): string {
	$is_label = '' !== $event['dateLabel'];
	$words    = array_values( array_filter( array( $event['dateLabel'], $event['dateWords'], $event['original'], $event['date'] ), 'strlen' ) )[0];
	$machine  = preg_match( MACHINE_DATE, $event['date'] ) ? $event['date'] : '';
	$own      = array(
		$is_label ? 'data-date-label' : 'data-date-words' => true,
		'datetime' => $machine,
	);
	$note     = element( 'span', array( 'data-date-note' => true ), plain( $event['dateNote'] ), '' );
	return element( 'p', array(), element( '' === $machine ? 'span' : 'time', $own, plain( $words ), '' ) . ( '' === $note ? '' : " $note" ) );
}

function paragraphs( string $text ): string {
	return implode(
		'',
		array_map(
			function ( $runs ) {
				return element( 'p', array(), inline( $runs ) );
			},
			runs( $text )
		)
	);
}

function inline( array $runs ): string {
	return implode( '', array_map( __NAMESPACE__ . '\run', $runs ) );
}

function run( array $run ): string {
	$inner = plain( $run['text'] );
	foreach ( array( 'emphasis' => 'em', 'strong' => 'strong' ) as $style => $name ) {
		$inner = isset( $run[ $style ] ) ? element( $name, array(), $inner, '' ) : $inner;
	}
	return isset( $run['href'] ) ? element( 'a', array( 'href' => $run['href'] ), $inner, '' ) : $inner;
}

function quotation( array $quote ): string {
	if ( '' === $quote['text'] ) {
		return '';
	}
	$by = element( 'cite', array(), plain( $quote['by'] ), '' );
	return element( 'blockquote', array( 'data-paraphrase' => $quote['paraphrase'] ), element( 'p', array(), plain( $quote['text'] ), '' ) . ( '' === $by ? '' : " $by" ) );
}

function medium_figure( array $medium, string $title ): string {
	$caption = implode( ' ', array_map( __NAMESPACE__ . '\inline', runs( $medium['caption'] ) ) );
	$credit  = element( 'small', array(), plain( $medium['credit'] ), '' );
	return element( 'figure', array(), medium_element( $medium, $title ) . element( 'figcaption', array(), trim( "$caption $credit" ), '' ) );
}

function medium_element( array $medium, string $title ): string {
	$own  = array(
		'src'    => $medium['src'],
		'width'  => $medium['width'] ? (string) $medium['width'] : '',
		'height' => $medium['height'] ? (string) $medium['height'] : '',
	);
	$play = array(
		'controls'         => true,
		'preload'          => 'none',
		// What has no words of its own is called after its event: for those who read without scripts.
		'aria-label'       => '' === $medium['alt'] ? $title : $medium['alt'],
		'data-media-words' => '' === $medium['alt'],
	);
	switch ( $medium['type'] ) {
		case 'image':
			return '<img' . attributes( $own ) . ' alt="' . plain( $medium['alt'] ) . '" loading="lazy" decoding="async">';
		case 'video':
			return '<video' . attributes( $own + $play + array( 'poster' => $medium['poster'] ) ) . '></video>';
		case 'audio':
			return '<audio' . attributes( array( 'src' => $medium['src'] ) + $play ) . '></audio>';
		default:
			// Nothing is asked of another site before the reader asks for it.
			$link = array(
				'data-media'  => $medium['type'],
				'data-width'  => $own['width'],
				'data-height' => $own['height'],
				'href'        => WATCH[ $medium['type'] ] . $medium['src'],
			);
			// A link has to say where it leads.
			return element( 'a', $link, plain( '' === $medium['alt'] ? "$title (" . HOSTS[ $medium['type'] ] . ')' : $medium['alt'] ), '' );
	}
}

function source_line( array $source ): string {
	$name = '' === $source['url'] ? 'cite' : 'a';
	return element(
		'p',
		array(),
		element(
			$name,
			array(
				'data-source' => true,
				'href'        => $source['url'],
			),
			plain( $source['name'] ),
			''
		)
	);
}

/** An element around markup that is escaped already; nothing where there is nothing in it. */
function element( string $name, array $own, string $inner, string $end = "\n" ): string {
	return '' === trim( $inner ) ? '' : "<$name" . attributes( $own ) . ">$inner</$name>$end";
}

/** Attributes with their values escaped: true is one without a value, '' and false leave it out. */
function attributes( array $own ): string {
	$text = '';
	foreach ( $own as $name => $value ) {
		if ( '' !== $value && false !== $value ) {
			$text .= true === $value ? " $name" : " $name=\"" . plain( (string) $value ) . '"';
		}
	}
	return $text;
}

/** Text for markup and for attributes. esc_attr() leaves entities as they are: to it, an & is always one. */
function plain( string $text ): string {
	return esc_attr( str_replace( '&', '&amp;', $text ) );
}
