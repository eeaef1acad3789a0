<?php
// One <khatt> tag: its attributes and its JSON to a figure with the list, or to a message in its place.

namespace MediaWiki\Extension\Khatt;

use Html;
use MediaWiki\MediaWikiServices;
use Parser;

class Tag {
	/** The attributes of the element that a wiki page may set. `lang`, `dir` and `time-zone` have a default in the document. */
	private const ATTRIBUTES = [
		'calendar', 'secondary-calendar', 'numerals', 'month-names', 'seasons', 'time-direction', 'as-of', 'layout', 'layouts', 'start', 'order', 'scale', 'lane-by', 'play', 'sync-hash',
		'query', 'groups', 'entities', 'selected', 'from', 'to', 'heading-level',
	];
	private const DEPTH = 32;

	public function __construct( private readonly Parser $parser ) {
	}

	public function render( string $text, array $attributes ): string {
		$value = json_decode( $text, true, self::DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
		if ( json_last_error() !== JSON_ERROR_NONE ) {
			return $this->failure( 'khatt-not-json', json_last_error_msg() );
		}
		$document = is_array( $value ) && array_is_list( $value ) ? [ 'events' => $value ] : $value;
		if ( !is_array( $document ) || !is_array( $document['events'] ?? null ) ) {
			return $this->failure( 'khatt-not-document' );
		}
		$this->parser->getOutput()->setExtensionData( 'khatt', true );
		$lang = self::languageTag( $attributes['lang'] ?? $document['lang'] ?? null );
		$writer = new ListWriter(
			$document,
			new Links( $this->parser ),
			new DateWords( $lang ?? $this->parser->getTargetLanguage()->getHtmlCode(), $attributes['numerals'] ?? '' ),
			self::headingLevel( $attributes['heading-level'] ?? '' ),
			fn ( string $message, string $detail ) => $this->warn( $message, $detail )
		);
		return Html::rawElement( 'figure', $this->figure( $attributes, $document, $lang ), $writer->write() );
	}

	private function figure( array $attributes, array $document, ?string $lang ): array {
		$figure = [
			'data-khatt' => '', 'lang' => $lang, 'dir' => $attributes['dir'] ?? self::direction( $lang ),
			'data-time-zone' => $attributes['time-zone'] ?? Json::text( $document, 'timeZone' ),
		];
		foreach ( array_diff_key( $attributes, array_flip( [ 'lang', 'dir', 'time-zone' ] ) ) as $name => $value ) {
			if ( in_array( $name, self::ATTRIBUTES, true ) ) {
				$figure["data-$name"] = $value;
			} else {
				$this->warn( 'khatt-unknown-attribute', (string)$name );
			}
		}
		return $figure;
	}

	/** Editors see it above their preview, and the page gets a tracking category; the rest of the timeline stands. */
	private function warn( string $message, string $detail ): void {
		$this->parser->getOutput()->addWarningMsg( $message, wfEscapeWikiText( $detail ) );
		$this->parser->addTrackingCategory( 'khatt-problems-category' );
	}

	private function failure( string $message, string ...$details ): string {
		$this->parser->addTrackingCategory( 'khatt-problems-category' );
		return Html::element( 'strong', [ 'class' => 'error' ], wfMessage( $message, ...$details )->inLanguage( $this->parser->getTargetLanguage() )->text() );
	}

	private static function headingLevel( string $level ): int {
		return preg_match( '/^[1-5]$/D', $level ) ? (int)$level : 2;
	}

	private static function languageTag( mixed $lang ): ?string {
		return is_string( $lang ) && preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/iD', $lang ) ? $lang : null;
	}

	/** The direction of the list where no script runs; none without a language, where the page's is right. */
	private static function direction( ?string $lang ): ?string {
		$base = strtolower( strtok( (string)$lang, '-' ) ?: '' );
		return $base === '' ? null : MediaWikiServices::getInstance()->getLanguageFactory()->getLanguage( $base )->getDir();
	}
}
