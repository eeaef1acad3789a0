<?php
/**
 * Text to structured runs: paragraphs, **strong**, *emphasis*, [text](address), a backslash to escape. The same rules as
 * the widget's own reader (src/data/runs.ts), each text looked at a bounded number of times, whatever stands in it.
 *
 * @package KhattTimeline
 */

namespace KhattTimeline;

const LONGEST_LABEL  = 1000;
const LONGEST_TARGET = 2000;

/**
 * Paragraphs, each a list of runs: array( 'text' => string, 'strong' => true, 'emphasis' => true, 'href' => string ),
 * of which only the text is always there.
 */
function runs( string $text ): array {
	$paragraphs = preg_split( '/\n[^\S\n]*\n\s*/u', $text );
	$read       = array();
	foreach ( $paragraphs ? $paragraphs : array() as $paragraph ) {
		$chars = trimmed( preg_split( '//u', $paragraph, -1, PREG_SPLIT_NO_EMPTY ) );
		$runs  = array();
		read_runs( $chars, array(), $runs );
		$read[] = $runs;
	}
	return array_values( array_filter( $read ) );
}

/** Characters without the white space around them. A pattern for the end would look at each space of a long row again and again. */
function trimmed( array $chars ): array {
	$from = 0;
	$to   = count( $chars );
	while ( $from < $to && is_space( $chars[ $from ] ) ) {
		++$from;
	}
	while ( $to > $from && is_space( $chars[ $to - 1 ] ) ) {
		--$to;
	}
	return array_slice( $chars, $from, $to - $from );
}

/** Reads characters in a style, and those inside of marks by itself; a mark is not read within itself, so it goes no deeper than three. */
function read_runs( array $chars, array $style, array &$runs ) {
	$ends  = closings( $chars );
	$count = count( $chars );
	$plain = '';
	$flush = function () use ( &$plain, &$runs, $style ) {
		if ( '' !== $plain ) {
			$runs[] = array( 'text' => $plain ) + $style;
		}
		$plain = '';
	};
	$at    = 0;
	while ( $at < $count ) {
		$char = $chars[ $at ];
		$next = $chars[ $at + 1 ] ?? '';
		if ( '\\' === $char && '' !== $next && false !== strpos( '\\*[]()', $next ) ) {
			$plain .= $next;
			$at    += 2;
			continue;
		}
		$mark = '*' !== $char ? '' : ( '*' === $next ? '**' : '*' );
		$name = '**' === $mark ? 'strong' : 'emphasis';
		if ( '' !== $mark && ! isset( $style[ $name ] ) ) {
			$from = $at + strlen( $mark );
			$end  = is_space( $chars[ $from ] ?? '' ) ? -1 : $ends[ $mark ][ $from ];
			if ( $end > $from ) {
				$flush();
				read_runs( array_slice( $chars, $from, $end - $from ), $style + array( $name => true ), $runs );
				$at = $end + strlen( $mark );
				continue;
			}
		}
		if ( '[' === $char && ! isset( $style['href'] ) ) {
			$link = link_at( $chars, $at, $ends[')'] );
			if ( null !== $link ) {
				$flush();
				$href = url( $link['target'] );
				read_runs( $link['label'], '' === $href ? $style : $style + array( 'href' => $href ), $runs );
				$at = $link['end'];
				continue;
			}
		}
		$step   = '' === $mark ? $char : $mark;
		$plain .= $step;
		$at    += '' === $mark ? 1 : strlen( $mark );
	}
	$flush();
}

/**
 * Where '**', '*' and ')' come next, for each place; -1 where they do not. A mark closes where no white space stands
 * before it and no backslash escapes it, and '*' not in a '**'. Found once from the end, so that no text costs more than its length.
 */
function closings( array $chars ): array {
	$count = count( $chars );
	$ends  = array_fill_keys( array( '**', '*', ')' ), array_fill( 0, $count + 3, -1 ) );
	for ( $at = $count - 1; $at >= 0; $at-- ) {
		$char   = $chars[ $at ];
		$closes = '*' === $char && ! is_space( $chars[ $at - 1 ] ?? '' );
		$is_two = '*' === $char && '*' === ( $chars[ $at + 1 ] ?? '' );
		$skip   = $at + ( '\\' === $char ? 2 : 1 );

		$ends['**'][ $at ] = $is_two && $closes ? $at : $ends['**'][ $skip ];
		$ends['*'][ $at ]  = $closes && ! $is_two ? $at : $ends['*'][ $is_two ? $at + 2 : $skip ];
		$ends[')'][ $at ]  = ')' === $char ? $at : $ends[')'][ $at + 1 ];
	}
	return $ends;
}

function is_space( string $char ): bool {
	return 1 === preg_match( '/^[\s\x{FEFF}]/u', $char );
}

/** The '[label](target)' that begins at a place, or null. */
function link_at( array $chars, int $from, array $parens ) {
	$count = min( count( $chars ), $from + LONGEST_LABEL );
	$close = $from + 1;
	while ( $close < $count && ']' !== $chars[ $close ] && '[' !== $chars[ $close ] ) {
		$close += '\\' === $chars[ $close ] ? 2 : 1;
	}
	if ( $close >= $count || ']' !== $chars[ $close ] || $close <= $from + 1 || '(' !== ( $chars[ $close + 1 ] ?? '' ) ) {
		return null;
	}
	$end = $parens[ $close ];
	if ( $end < 0 || $end - $close > LONGEST_TARGET ) {
		return null;
	}
	return array(
		'label'  => array_slice( $chars, $from + 1, $close - $from - 1 ),
		'target' => implode( '', trimmed( array_slice( $chars, $close + 2, $end - $close - 2 ) ) ),
		'end'    => $end + 1,
	);
}
