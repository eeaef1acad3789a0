<?php
// Which addresses become links and media, and the text with emphasis and links as HTML. What the wiki does with
// outside links, it does with these: `rel`, the list of external links, and files only from where it allows them.

namespace MediaWiki\Extension\Khatt;

use Html;
use MediaWiki\MediaWikiServices;
use Parser;
use Title;

class Links {
	/** Graphemes of a text, and of all that is said in a film, as the widget reads them. */
	public const MOST_TEXT = 5000;
	public const MOST_TRANSCRIPT = 20_000;
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

	/** A text with emphasis and links as HTML on one line: a caption. */
	public function inline( string $text ): string {
		return implode( ' ', array_map( [ $this, 'nodes' ], Runs::paragraphs( $text, self::MOST_TEXT ) ) );
	}

	private function nodes( array $nodes ): string {
		return implode( '', array_map( fn ( $node ) => is_string( $node ) ? htmlspecialchars( $node ) : $this->marked( $node ), $nodes ) );
	}

	private function marked( array $node ): string {
		$inner = $this->nodes( $node['inner'] );
		return $node['mark'] === 'link' ? $this->link( $node['target'], $inner ) : Html::rawElement( $node['mark'], [], $inner );
	}

	/** Paragraphs, split at blank lines. */
	public function paragraphs( ?string $text, ?string $lang = null, int $most = self::MOST_TEXT ): string {
		return implode( '', array_map( fn ( array $nodes ) => Html::rawElement( 'p', [ 'lang' => $lang ], $this->nodes( $nodes ) ) . "\n", Runs::paragraphs( (string)$text, $most ) ) );
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
