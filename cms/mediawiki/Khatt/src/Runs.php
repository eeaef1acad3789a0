<?php
// Text with `**strong**`, `*emphasis*`, `[text](address)` and a backslash to escape, as a tree. The same rules as the
// widget's own reader (src/data/runs.ts): one pass, each text looked at a bounded number of times, whatever stands in it.

namespace MediaWiki\Extension\Khatt;

class Runs {
	private const LONGEST_LABEL = 1000;
	private const LONGEST_TARGET = 2000;

	/**
	 * Paragraphs, each a list of texts and of marks: [ 'mark' => 'strong', 'em' or 'link', 'target' => string, 'inner' => list ].
	 *
	 * @param int $most graphemes; the rest is cut
	 */
	public static function paragraphs( string $text, int $most ): array {
		$paragraphs = [];
		foreach ( preg_split( '/\n[^\S\n]*\n\s*/u', self::cut( $text, $most ) ) ?: [] as $paragraph ) {
			$chars = self::trimmed( mb_str_split( $paragraph ) );
			if ( $chars !== [] ) {
				$paragraphs[] = self::read( $chars, [] );
			}
		}
		return $paragraphs;
	}

	private static function cut( string $text, int $most ): string {
		return strlen( $text ) <= $most ? $text : (string)grapheme_substr( $text, 0, $most );
	}

	/** Reads characters, and those inside of marks by itself; a mark is not read within itself, so it goes no deeper than three. */
	private static function read( array $chars, array $inside ): array {
		$ends = self::closings( $chars );
		$count = count( $chars );
		$nodes = [];
		$plain = '';
		for ( $at = 0; $at < $count; ) {
			$char = $chars[$at];
			$next = $chars[$at + 1] ?? '';
			if ( $char === '\\' && $next !== '' && str_contains( '\\*[]()', $next ) ) {
				$plain .= $next;
				$at += 2;
				continue;
			}
			[ $node, $end ] = self::marked( $chars, $at, $inside, $ends );
			if ( $node !== null ) {
				array_push( $nodes, $plain, $node );
				$plain = '';
				$at = $end;
				continue;
			}
			$step = $char === '*' && $next === '*' ? '**' : $char;
			$plain .= $step;
			$at += $step === '**' ? 2 : 1;
		}
		return array_values( array_filter( [ ...$nodes, $plain ], static fn ( $node ) => $node !== '' ) );
	}

	/** What is marked from a place on, and where it ends; null where nothing is. */
	private static function marked( array $chars, int $at, array $inside, array $ends ): array {
		if ( $chars[$at] === '[' && !in_array( 'link', $inside, true ) ) {
			$link = self::linkAt( $chars, $at, $ends[')'] );
			return $link === null ? [ null, 0 ] : [ [ 'mark' => 'link', 'target' => $link['target'], 'inner' => self::read( $link['label'], [ ...$inside, 'link' ] ) ], $link['end'] ];
		}
		$mark = $chars[$at] !== '*' ? '' : ( ( $chars[$at + 1] ?? '' ) === '*' ? '**' : '*' );
		$name = $mark === '**' ? 'strong' : 'em';
		if ( $mark === '' || in_array( $name, $inside, true ) ) {
			return [ null, 0 ];
		}
		$from = $at + strlen( $mark );
		$end = self::isSpace( $chars[$from] ?? '' ) ? -1 : $ends[$mark][$from];
		return $end <= $from ? [ null, 0 ] : [ [ 'mark' => $name, 'inner' => self::read( array_slice( $chars, $from, $end - $from ), [ ...$inside, $name ] ) ], $end + strlen( $mark ) ];
	}

	/**
	 * Where '**', '*' and ')' come next, for each place; -1 where they do not. A mark closes where no white space stands
	 * before it and no backslash escapes it, and '*' not in a '**'. Found once, from the end.
	 */
	private static function closings( array $chars ): array {
		$count = count( $chars );
		$ends = array_fill_keys( [ '**', '*', ')' ], array_fill( 0, $count + 3, -1 ) );
		for ( $at = $count - 1; $at >= 0; $at-- ) {
			$char = $chars[$at];
			$closes = $char === '*' && !self::isSpace( $chars[$at - 1] ?? '' );
			$isTwo = $char === '*' && ( $chars[$at + 1] ?? '' ) === '*';
			$skip = $at + ( $char === '\\' ? 2 : 1 );
			$ends['**'][$at] = $isTwo && $closes ? $at : $ends['**'][$skip];
			$ends['*'][$at] = $closes && !$isTwo ? $at : $ends['*'][$isTwo ? $at + 2 : $skip];
			$ends[')'][$at] = $char === ')' ? $at : $ends[')'][$at + 1];
		}
		return $ends;
	}

	/** The '[label](target)' that begins at a place, or null. */
	private static function linkAt( array $chars, int $from, array $parens ): ?array {
		$count = min( count( $chars ), $from + self::LONGEST_LABEL );
		$close = $from + 1;
		while ( $close < $count && $chars[$close] !== ']' && $chars[$close] !== '[' ) {
			$close += $chars[$close] === '\\' ? 2 : 1;
		}
		if ( $close >= $count || $chars[$close] !== ']' || $close <= $from + 1 || ( $chars[$close + 1] ?? '' ) !== '(' ) {
			return null;
		}
		$end = $parens[$close];
		if ( $end < 0 || $end - $close > self::LONGEST_TARGET ) {
			return null;
		}
		return [
			'label' => array_slice( $chars, $from + 1, $close - $from - 1 ),
			'target' => implode( '', self::trimmed( array_slice( $chars, $close + 2, $end - $close - 2 ) ) ),
			'end' => $end + 1,
		];
	}

	/** Without the white space around. A pattern for the end would look at each space of a long row again and again. */
	private static function trimmed( array $chars ): array {
		$from = 0;
		$to = count( $chars );
		while ( $from < $to && self::isSpace( $chars[$from] ) ) {
			$from++;
		}
		while ( $to > $from && self::isSpace( $chars[$to - 1] ) ) {
			$to--;
		}
		return array_slice( $chars, $from, $to - $from );
	}

	private static function isSpace( string $char ): bool {
		return preg_match( '/^[\s\x{FEFF}]/u', $char ) === 1;
	}
}
