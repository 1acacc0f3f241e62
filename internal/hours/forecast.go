package hours

import (
	"math"

	"parvi/internal/platform/civil"
)

// burn is a year: what was free and what was taken at the end of each month.
type burn struct {
	Total [12]Hours // granted and not returned
	Used  [12]Hours // reserved or used
}

// Free is what was free at the end of a month, from 0.
func (b burn) Free(month int) Hours { return b.Total[month] - b.Used[month] }

// elapsed is the share of a year that has gone by at the end of a day.
func elapsed(y int, today civil.Date) float64 {
	first, last := civil.Date{Year: y, Month: 1, Day: 1}, civil.Date{Year: y, Month: 12, Day: 31}
	days := first.DaysUntil(last) + 1
	return min(1, max(0, float64(first.DaysUntil(today)+1)/float64(days)))
}

// early is how much of a year must have gone by before its own pace says
// anything.
const early = 1.0 / 6

// forecast is what will have been used at the end of each coming month of the
// year, and what in all. It follows last year's pace, when there is one: if by
// now 60 % of last year's hours were taken, this year's are taken to be 60 % of
// what it will need. Else it takes use to be even over the year. known is
// false when there is nothing to go by yet.
func forecast(now Hours, y int, today civil.Date, last burn) (needed Hours, by [12]Hours, known bool) {
	if now <= 0 || today.Year != y {
		return 0, by, false
	}
	share := func(month int, part float64) float64 { // of the year's use, within a month
		before := 0.0
		if month > 0 {
			before = float64(last.Used[month-1])
		}
		return (before + part*(float64(last.Used[month])-before)) / float64(last.Used[11])
	}
	month := int(today.Month) - 1
	part := float64(today.Day) / float64(civil.Date{Year: y, Month: today.Month, Day: 1}.AddMonths(1).AddDays(-1).Day)
	follows := last.Used[11] > 0 && share(month, part) >= early
	gone := elapsed(y, today)
	if follows {
		gone = share(month, part)
	} else if gone < early {
		return 0, by, false
	}
	needed = max(now, Hours(math.Round(float64(now)/gone)))
	for m := range by {
		of := float64(m+1) / 12
		if follows {
			of = share(m, 1)
		}
		by[m] = max(now, Hours(math.Round(float64(needed)*of)))
	}
	by[11] = needed
	return needed, by, true
}

// spare is what will not be needed, in whole hours: what the pool may well
// give back.
func spare(whole, pool Account, needed Hours) Hours {
	left := min(whole.Amount-needed, pool.Free())
	return max(0, left/100*100)
}

// inUse is how much of an account is taken, in whole per cent, rounded down so
// that 100 means all.
func inUse(a Account) int {
	if a.Amount <= 0 {
		return 0
	}
	return int(a.Used() * 100 / a.Amount)
}
