<?php
// Words for readers without scripts: dates in days, months and years, what may be said of them, and what stands between. With the script the
// widget writes its own. What is not one of these forms is shown as it was written.

namespace MediaWiki\Extension\Khatt;

use IntlDateFormatter;
use IntlDatePatternGenerator;

class DateWords {
	private readonly string $locale;

	public function __construct( public readonly string $lang, string $numerals ) {
		$this->locale = $lang . ( in_array( $numerals, [ 'arab', 'arabext', 'latn' ], true ) ? "@numbers=$numerals" : '' );
	}

	/** The value of `datetime` where HTML has one for this date; else null. */
	public static function datetime( string $date ): ?string {
		return preg_match( '/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?)?)?$/', $date ) ? $date : null;
	}

	public function of( string $date ): string {
		if ( preg_match( '~^([^/]+)/([^/]+)$~', $date, $ends ) ) {
			return match ( true ) {
				$ends[2] === '..' => $this->say( 'khatt-date-since', $this->point( $ends[1] ) ),
				$ends[1] === '..' => $this->say( 'khatt-date-until', $this->point( $ends[2] ) ),
				default => $this->point( $ends[1] ) . ' – ' . $this->point( $ends[2] ),
			};
		}
		return $this->point( $date );
	}

	private function point( string $date ): string {
		if ( !preg_match( '/^((\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(T[^~?%]*)?)([~?%]?)$/', $date, $found ) ) {
			return $date;
		}
		[ , $plain, $year, $month, $day, $clock, $doubt ] = $found;
		$skeleton = match ( true ) {
			$day !== '' => 'yMMMMd',
			$month !== '' => 'yMMMM',
			default => 'y',
		};
		$words = self::datetime( $plain ) ? $this->format( $skeleton, (int)$year, (int)$month ?: 1, (int)$day ?: 1 ) : $plain;
		$words .= $clock !== '' ? self::clock( $clock ) : '';
		return match ( $doubt ) {
			'~' => $this->say( 'khatt-date-about', $words ),
			'?', '%' => $this->say( 'khatt-date-perhaps', $doubt === '%' ? $this->say( 'khatt-date-about', $words ) : $words ),
			default => $words,
		};
	}

	/** The hour by the clock of its own offset, which is said. */
	private static function clock( string $clock ): string {
		return preg_match( '/^T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/', $clock, $found ) ? " {$found[1]}" . ( isset( $found[2] ) ? ' (UTC' . ( $found[2] === 'Z' ? '' : $found[2] ) . ')' : '' ) : '';
	}

	private function format( string $skeleton, int $year, int $month, int $day ): string {
		$pattern = ( new IntlDatePatternGenerator( $this->locale ) )->getBestPattern( $skeleton );
		$formatter = new IntlDateFormatter( $this->locale, IntlDateFormatter::NONE, IntlDateFormatter::NONE, 'UTC', IntlDateFormatter::GREGORIAN, $pattern );
		return $formatter->format( gmmktime( 12, 0, 0, $month, $day, $year ) ) ?: "$year-$month-$day";
	}

	/** Between a name and what the speaker was. */
	public function comma(): string {
		return $this->say( 'comma-separator' );
	}

	public function transcript(): string {
		return $this->say( 'khatt-transcript' );
	}

	private function say( string $message, string ...$words ): string {
		return wfMessage( $message, ...$words )->inLanguage( strtolower( strtok( $this->lang, '-' ) ?: 'en' ) )->text();
	}
}
