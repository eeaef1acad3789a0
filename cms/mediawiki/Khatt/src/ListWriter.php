<?php
// A decoded document to the list that docs/list.md describes. Every text and every value goes through MediaWiki's Html
// class. What is wrong in the data is left out; the script says the rest about it when it reads the list.

namespace MediaWiki\Extension\Khatt;

use Closure;
use Html;

class ListWriter {
	private const VIDEO_PAGES = [ 'youtube' => [ '/^[A-Za-z0-9_-]{11}$/D', 'https://www.youtube.com/watch?v=' ], 'vimeo' => [ '/^\d{1,12}$/D', 'https://vimeo.com/' ] ];
	/** Fields that stand as they are in an attribute of the item. */
	private const ITEM = [ 'date', 'id', 'group', 'calendar', 'original' ];

	/** Name and its language by the id of an entity. */
	private readonly array $names;
	private readonly string $title;
	private readonly string $eventTitle;

	/**
	 * @param int $level of the title's heading, 1 to 5; an event's is one deeper
	 * @param Closure(string, string): void $warn takes a message's name and the place in the document
	 */
	public function __construct(
		private readonly array $document, private readonly Links $links, private readonly DateWords $words, int $level, private readonly Closure $warn
	) {
		$names = [];
		foreach ( Json::objects( $document, 'entities' ) as $entity ) {
			$id = Json::text( $entity, 'id' );
			$names += $id === null ? [] : [ $id => [ Json::text( $entity, 'name' ), Json::lang( $entity, 'name' ) ] ];
		}
		$this->names = $names;
		$this->title = "h$level";
		$this->eventTitle = 'h' . ( $level + 1 );
	}

	public function write(): string {
		$title = Json::text( $this->document, 'title' );
		$items = '';
		foreach ( $this->document['events'] as $index => $event ) {
			$items .= $this->item( $event, "events[$index]" );
		}
		return "\n" . ( $title === null ? '' : Html::element( $this->title, [ 'lang' => Json::lang( $this->document, 'title' ) ], $title ) . "\n" )
			. $this->links->paragraphs( Json::text( $this->document, 'description' ), Json::lang( $this->document, 'description' ) )
			. $this->media( $this->document, '' )
			. $this->groups()
			. Html::rawElement( 'ol', $this->story(), "\n$items" ) . "\n"
			. $this->entities()
			. $this->source( $this->document );
	}

	/** What stands on the list of the story as a whole. */
	private function story(): array {
		$attributes = [ 'data-as-of' => Json::text( $this->document, 'asOf' ) ];
		foreach ( [ 'layout', 'start', 'href' ] as $field ) {
			$attributes["data-$field"] = Json::text( $this->document, $field );
		}
		return $attributes;
	}

	private function groups(): string {
		$items = '';
		foreach ( Json::objects( $this->document, 'groups' ) as $group ) {
			$id = Json::text( $group, 'id' );
			$items .= $id === null ? '' : Html::element( 'li', [ 'data-id' => $id, 'data-color' => Json::text( $group, 'color' ), 'lang' => Json::lang( $group, 'label' ) ], Json::text( $group, 'label' ) ?? $id ) . "\n";
		}
		return $items === '' ? '' : Html::rawElement( 'ul', [ 'data-groups' => '' ], "\n$items" ) . "\n";
	}

	/** Who and what the events name. */
	private function entities(): string {
		$names = [];
		foreach ( Json::objects( $this->document, 'entities' ) as $entity ) {
			[ $id, $name ] = [ Json::text( $entity, 'id' ), Json::text( $entity, 'name' ) ];
			if ( $id !== null || $name !== null ) {
				$names[] = Html::element( 'span', [ 'data-id' => $id ?? $name, 'data-type' => Json::text( $entity, 'type' ), 'lang' => Json::lang( $entity, 'name' ) ], $name ?? $id );
			}
		}
		return $names === [] ? '' : Html::rawElement( 'p', [ 'data-entities' => '' ], implode( ' · ', $names ) ) . "\n";
	}

	private function item( mixed $event, string $path ): string {
		$title = Json::text( $event, 'title' );
		$date = $this->date( $event );
		if ( $title === null || $date === '' ) {
			( $this->warn )( 'khatt-event-left-out', $path );
			return '';
		}
		$heading = Html::rawElement( $this->eventTitle, [ 'lang' => Json::lang( $event, 'title' ) ], $this->links->link( Json::text( $event, 'href' ), htmlspecialchars( $title ) ) );
		$inner = "$heading\n$date\n" . $this->links->paragraphs( Json::text( $event, 'text' ), Json::lang( $event, 'text' ) ) . $this->quote( $event['quote'] ?? null ) . $this->media( $event, "$path." ) . $this->source( $event );
		return Html::rawElement( 'li', $this->attributes( $event ), "\n$inner" ) . "\n";
	}

	private function attributes( array $event ): array {
		$importance = $event['importance'] ?? null;
		$attributes = [
			'data-importance' => is_int( $importance ) || is_float( $importance ) ? (string)$importance : null,
			'data-mentions' => implode( ' ', Json::texts( $event, 'mentions' ) ) ?: null,
			'data-within' => ( $event['within'] ?? null ) === true ? 'true' : null,
			'data-thumbnail' => $this->links->media( Json::text( $event, 'thumbnail' ), true ),
		];
		foreach ( self::ITEM as $field ) {
			$attributes["data-$field"] = Json::text( $event, $field );
		}
		return $attributes;
	}

	/** The paragraph of the date and its note; empty where there is neither a date nor words for one. */
	private function date( mixed $event ): string {
		[ $date, $label, $note ] = [ Json::text( $event, 'date' ), Json::text( $event, 'dateLabel' ), Json::text( $event, 'dateNote' ) ];
		if ( $date === null && $label === null ) {
			return '';
		}
		$datetime = DateWords::datetime( $date ?? '' );
		$attributes = [ 'datetime' => $datetime, 'data-date-label' => $datetime === null ? '' : null, 'data-date-words' => $label === null ? '' : null, 'lang' => $label === null ? null : Json::lang( $event, 'dateLabel' ) ];
		return Html::rawElement( 'p', [], Html::element( $datetime === null ? 'span' : 'time', $attributes, $label ?? Json::text( $event, 'original' ) ?? $this->words->of( $date ) )
			. ( $note === null ? '' : ' · ' . Html::element( 'span', [ 'data-date-note' => '', 'lang' => Json::lang( $event, 'dateNote' ) ], $note ) ) );
	}

	private function quote( mixed $quote ): string {
		$text = Json::text( $quote, 'text' );
		if ( $text === null ) {
			return '';
		}
		[ $by, $lang ] = $this->nameOf( $quote );
		$role = Json::text( $quote, 'role' );
		$role = $role === null ? '' : Html::element( 'span', [ 'data-role' => '', 'lang' => Json::lang( $quote, 'role' ) ?? ( $lang === null ? null : $this->words->lang ) ], $role );
		$isParaphrase = ( $quote['paraphrase'] ?? null ) === true;
		return Html::rawElement( 'blockquote', [ 'data-paraphrase' => $isParaphrase ? '' : null ],
			implode( '', array_map( fn ( string $one ) => Html::element( 'p', [ 'lang' => Json::lang( $quote, 'text' ) ], $one ), preg_split( '/\n\s*\n/', $text ) ) ) . ( $by === null && $role === '' ? '' : ' ' . Html::rawElement( 'cite', [ 'lang' => $lang ], htmlspecialchars( (string)$by ) . ( $by === null || $role === '' ? '' : $this->words->comma() ) . $role ) ) ) . "\n";
	}

	/** Who said it and the language of that name: of an entity by its id; other words are a name themselves. */
	private function nameOf( array $quote ): array {
		$by = Json::text( $quote, 'by' );
		[ $name, $lang ] = $this->names[(string)$by] ?? [ null, Json::lang( $quote, 'by' ) ];
		return [ $name ?? $by, $lang ];
	}

	private function source( array $object ): string {
		$source = $object['source'] ?? null;
		[ $name, $url ] = [ Json::text( $source, 'name' ), Json::text( $source, 'url' ) ];
		if ( $name === null && $url === null ) {
			return '';
		}
		$words = htmlspecialchars( $name ?? $url );
		$attributes = [ 'data-source' => '', 'lang' => Json::lang( $source, 'name' ) ];
		$link = $this->links->link( $url, $words, $attributes );
		return Html::rawElement( 'p', [], $link === $words ? Html::rawElement( 'cite', $attributes, $words ) : $link ) . "\n";
	}

	private function media( array $event, string $path ): string {
		$html = '';
		foreach ( Json::objects( $event, 'media' ) as $index => $one ) {
			$written = $this->medium( $one, (string)Json::text( $event, 'title' ) );
			if ( $written === null ) {
				( $this->warn )( 'khatt-media-left-out', "{$path}media[$index]" );
			}
			$html .= (string)$written;
		}
		return $html;
	}

	/** The title is the name of what has no words of its own: for those who read without scripts. */
	private function medium( array $medium, string $title ): ?string {
		[ $type, $src, $alt ] = [ Json::text( $medium, 'type' ), Json::text( $medium, 'src' ), Json::text( $medium, 'alt' ) ?? '' ];
		$lang = $alt === '' ? null : Json::lang( $medium, 'alt' );
		if ( isset( self::VIDEO_PAGES[$type] ) ) {
			[ $form, $page ] = self::VIDEO_PAGES[$type];
			$attributes = [ 'data-media' => $type, 'data-width' => self::px( $medium, 'width' ), 'data-height' => self::px( $medium, 'height' ), 'data-media-words' => $alt === '' ? '' : null, 'data-poster' => $this->links->media( Json::text( $medium, 'poster' ), true ), 'data-captions' => $this->links->media( Json::text( $medium, 'captions' ), false ), 'lang' => $lang ];
			return preg_match( $form, (string)$src ) ? $this->figure( $this->links->link( $page . $src, htmlspecialchars( $alt === '' ? $title : $alt ), $attributes ), $medium ) : null;
		}
		$url = in_array( $type, [ 'image', 'video', 'audio' ], true ) ? $this->links->media( $src, $type === 'image' ) : null;
		if ( $url === null ) {
			return null;
		}
		$size = $type === 'audio' ? [] : [ 'width' => self::px( $medium, 'width' ), 'height' => self::px( $medium, 'height' ) ];
		$tag = $type === 'image' ? Html::element( 'img', [ 'src' => $url, 'alt' => $alt, 'lang' => $lang, 'loading' => 'lazy' ] + $size )
			: Html::rawElement( $type, [ 'src' => $url, 'controls' => true, 'preload' => 'none', 'lang' => $lang, 'aria-label' => $alt === '' ? $title : $alt, 'data-media-words' => $alt === '' ? '' : null, 'poster' => $type === 'video' ? $this->links->media( Json::text( $medium, 'poster' ), true ) : null ] + $size, $this->track( $medium ) );
		return $this->figure( $tag, $medium );
	}

	private function figure( string $shown, array $medium ): string {
		return Html::rawElement( 'figure', [], $shown . $this->transcript( $medium ) . $this->caption( $medium ) ) . "\n";
	}

	private function track( array $medium ): string {
		$captions = $this->links->media( Json::text( $medium, 'captions' ), false );
		return $captions === null ? '' : Html::element( 'track', [ 'kind' => 'captions', 'src' => $captions ] );
	}

	/** All that is said in it, closed where the page shows it. */
	private function transcript( array $medium ): string {
		$text = $this->links->paragraphs( Json::text( $medium, 'transcript' ), Json::lang( $medium, 'transcript' ), Links::MOST_TRANSCRIPT );
		return $text === '' ? '' : Html::rawElement( 'details', [ 'data-transcript' => '' ], Html::element( 'summary', [], $this->words->transcript() ) . $text );
	}

	/** Whole px of the medium itself, as HTML has them; null for what is no size. */
	private static function px( array $medium, string $side ): ?string {
		$px = $medium[$side] ?? null;
		return is_numeric( $px ) && $px > 0 && $px < 1e6 ? (string)(int)ceil( (float)$px ) : null;
	}

	private function caption( array $medium ): string {
		[ $caption, $credit ] = [ Json::text( $medium, 'caption' ), Json::text( $medium, 'credit' ) ];
		$html = implode( ' ', array_filter( [ $this->links->inline( (string)$caption ), $credit === null ? '' : Html::element( 'small', [ 'lang' => Json::lang( $medium, 'credit' ) ], $credit ) ] ) );
		return $html === '' ? '' : Html::rawElement( 'figcaption', [ 'lang' => Json::lang( $medium, 'caption' ) ], $html );
	}
}
