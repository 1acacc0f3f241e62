package db

import (
	"database/sql/driver"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"
)

// portable makes arguments the types both drivers treat alike: int64, float64,
// bool, string, []byte, nil. Text that PostgreSQL would refuse is refused here,
// so that SQLite refuses it too; times are refused since they are stored as
// Millis.
func portable(args []any) ([]any, error) {
	var out []any // a copy, once something must change
	for i, a := range args {
		var v any
		switch a := a.(type) {
		case nil, bool, int64, []byte:
			continue
		case string:
			if err := text(a); err != nil {
				return nil, err
			}
			continue
		case int:
			v = int64(a)
		default:
			c, err := driver.DefaultParameterConverter.ConvertValue(a)
			if err != nil {
				return nil, fmt.Errorf("db: argument $%d: %w", i+1, err)
			}
			if v, err = checked(c); err != nil {
				return nil, fmt.Errorf("db: argument $%d: %w", i+1, err)
			}
		}
		if out == nil {
			out = append(make([]any, 0, len(args)), args...)
		}
		out[i] = v
	}
	if out == nil {
		return args, nil
	}
	return out, nil
}

func checked(v any) (any, error) {
	switch v := v.(type) {
	case string:
		return v, text(v)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, fmt.Errorf("%v is not a number to store", v)
		}
	case time.Time:
		return nil, fmt.Errorf("a time is stored as db.Millis")
	}
	return v, nil
}

func text(s string) error {
	if !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 {
		return ErrText
	}
	return nil
}
