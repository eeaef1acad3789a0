<?php
// Which addresses become links and media, and the text with emphasis and links as HTML. What the wiki does with
// outside links, it does with these: `rel`, the list of external links, and files only from where it allows them.

namespace MediaWiki\Extension\Khatt;

use Html;
use MediaWiki\MediaWikiServices;
use Parser;
use Title;

class Links {
	private const MARKUP = '~\\\\(?<escaped>[\\\\*[\]()])'
		. '|\*\*(?=\S)(?<strong>(?:\\\\.|[^\\\\])+?)(?<=\S)\*\*'
		. '|\*(?=[^\s*])(?<em>(?:\\\\.|\*\*|[^\\\\*])+?)(?<=[^\s*])\*(?!\*)'
		. '|\[(?<label>(?:\\\\.|[^\\\\[\]]){1,1000})\]\((?<target>[^)]{0,2000})\)~su';
	private const THUMB_WIDTH = 960;

	public function __construct( private readonly Parser $parser ) {
	}

	/** A link with inner HTML; the inner HTML alone where the address is none that may be followed. */
	public function link( ?string $url, string $html, array $attributes = [] ): string {
		$safe = self::safe( $url, [ 'http', 'https', 'mailto', 'tel' ] );
		if ( $safe === null ) {
			return $html;
		}
		if ( preg_match( '~^(https?:)?//~i', $safe ) ) {
			$this->parser->getOutput()->addExternalLink( $safe );
			$attributes += [ 'class' => 'external', 'rel' => Parser::getExternalLinkRel( $safe, $this->parser->getTitle() ) ];
		}
		return Html::rawElement( 'a', [ 'href' => $safe ] + $attributes, $html );
	}

	/** The address of an uploaded file ("File:…"), or of one elsewhere as far as the wiki allows those; else null. */
	public function media( ?string $src, bool $isPicture ): ?string {
		$title = preg_match( '/^[^:\/]+:[^\/]/', (string)$src ) ? Title::newFromText( $src ) : null;
		if ( $title && $title->getNamespace() === NS_FILE ) {
			return $this->file( $title, $isPicture );
		}
		$safe = self::safe( $src, [ 'http', 'https' ] );
		return $safe !== null && $this->isAllowed( $safe ) ? $safe : null;
	}

	private function file( Title $title, bool $isPicture ): ?string {
		$file = MediaWikiServices::getInstance()->getRepoGroup()->findFile( $title );
		$this->parser->getOutput()->addImage( $title->getDBkey(), $file ? $file->getTimestamp() : false, $file ? $file->getSha1() : false );
		if ( !$file ) {
			return null;
		}
		$thumb = $isPicture ? $file->transform( [ 'width' => min( self::THUMB_WIDTH, $file->getWidth() ?: self::THUMB_WIDTH ) ] ) : false;
		return $thumb && !$thumb->isError() ? $thumb->getUrl() : $file->getUrl();
	}

	private function isAllowed( string $url ): bool {
		$config = MediaWikiServices::getInstance()->getMainConfig();
		$prefixes = array_filter( (array)$config->get( 'AllowExternalImagesFrom' ), 'is_string' );
		return $config->get( 'AllowExternalImages' ) || array_filter( $prefixes, static fn ( string $prefix ) => $prefix !== '' && str_starts_with( $url, $prefix ) );
	}

	/** Text with `**strong**`, `*emphasis*`, `[text](url)` and escapes as HTML; anything else is text. */
	public function inline( string $text ): string {
		if ( !preg_match_all( self::MARKUP, $text, $matches, PREG_SET_ORDER | PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL ) ) {
			return htmlspecialchars( $text );
		}
		$html = '';
		$at = 0;
		foreach ( $matches as $match ) {
			[ $whole, $start ] = $match[0];
			$html .= htmlspecialchars( substr( $text, $at, $start - $at ) ) . $this->marked( array_map( static fn ( $group ) => $group[0], $match ) );
			$at = $start + strlen( $whole );
		}
		return $html . htmlspecialchars( substr( $text, $at ) );
	}

	private function marked( array $match ): string {
		return match ( true ) {
			$match['escaped'] !== null => htmlspecialchars( $match['escaped'] ),
			$match['strong'] !== null => Html::rawElement( 'strong', [], $this->inline( $match['strong'] ) ),
			$match['em'] !== null => Html::rawElement( 'em', [], $this->inline( $match['em'] ) ),
			default => $this->link( $match['target'], $this->inline( $match['label'] ) ),
		};
	}

	/** Paragraphs, split at blank lines. */
	public function paragraphs( ?string $text, ?string $lang = null ): string {
		$parts = array_filter( array_map( 'trim', preg_split( '/\n\h*\n\s*/u', (string)$text ) ?: [] ), static fn ( string $part ) => $part !== '' );
		return implode( '', array_map( fn ( string $part ) => Html::rawElement( 'p', [ 'lang' => $lang ], $this->inline( $part ) ) . "\n", $parts ) );
	}

	/**
	 * The address itself where its scheme is one of these or where it is relative; null for others, for those that name a
	 * user, and for white space, controls and backslashes, by which browsers and this function might read it in two ways.
	 */
	private static function safe( ?string $url, array $schemes ): ?string {
		$url = trim( (string)$url );
		if ( $url === '' || preg_match( '/[\x00-\x20\x7f\\\\]|\p{Cf}/u', $url ) !== 0 ) {
			return null;
		}
		$scheme = preg_match( '~^([^/?#:]*):~', $url, $match ) ? strtolower( $match[1] ) : '';
		$isRemote = str_starts_with( $url, '//' ) || in_array( $scheme, [ 'http', 'https' ], true );
		if ( $isRemote && !preg_match( '~^(https?:)?//[^/?#@]+([/?#]|$)~i', $url ) ) {
			return null;
		}
		return $scheme === '' || in_array( $scheme, $schemes, true ) ? $url : null;
	}
}
