<?php
// Where MediaWiki meets the extension: the tag <khatt>, and the script on pages that use it.

namespace MediaWiki\Extension\Khatt;

use Html;
use MediaWiki\Hook\OutputPageParserOutputHook;
use MediaWiki\Hook\ParserFirstCallInitHook;
use OutputPage;
use Parser;
use ParserOutput;

class Hooks implements ParserFirstCallInitHook, OutputPageParserOutputHook {
	private const FOLDER = __DIR__ . '/../resources';

	/** @param Parser $parser */
	public function onParserFirstCallInit( $parser ): void {
		$parser->setHook( 'khatt', static fn ( ?string $text, array $attributes, Parser $parser ): string => ( new Tag( $parser ) )->render( $text ?? '', $attributes ) );
	}

	/**
	 * A plain module script from this wiki's own address: `'self'` of any policy allows it, and it finds the files that it
	 * loads on use beside it. Its address is made here and not in the tag, so that no parser cache keeps an old version.
	 *
	 * @param OutputPage $out
	 * @param ParserOutput $parserOutput
	 */
	public function onOutputPageParserOutput( $out, $parserOutput ): void {
		if ( !$parserOutput->getExtensionData( 'khatt' ) ) {
			return;
		}
		$file = 'khatt-timeline.min.js';
		$path = $out->getConfig()->get( 'ExtensionAssetsPath' ) . "/Khatt/resources/$file?" . (int)@filemtime( self::FOLDER . "/$file" );
		$out->addHeadItem( 'khatt', Html::element( 'script', [ 'type' => 'module', 'src' => $path ] ) );
		$out->addModuleStyles( 'ext.khatt.styles' );
	}
}
