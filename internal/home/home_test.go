package home

import (
	"testing"
	"time"

	"parvi/internal/platform/civil"
)

// TestTheAccessibilityStatementIsReviewed: at least once a year.
func TestTheAccessibilityStatementIsReviewed(t *testing.T) {
	today := civil.DateOf(time.Now())
	if statementChecked.Before(statementMade) || today.After(statementChecked.AddMonths(12)) {
		t.Errorf("the accessibility statement was last reviewed on %s: compare it with the service and date it anew", statementChecked)
	}
}
