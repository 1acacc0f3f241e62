package registration

import (
	"strconv"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// QuestionKind is how a question is answered.
type QuestionKind string

// The kinds of questions.
const (
	AskText   QuestionKind = "text"
	AskChoice QuestionKind = "choice"
	AskYes    QuestionKind = "checkbox"
)

// Question is something the organiser asks. Answers are stored by its id: the
// text itself, the number of the chosen option from 1, or "yes".
type Question struct {
	ID       string         `json:"id"`
	Kind     QuestionKind   `json:"kind"`
	Text     i18n.Content   `json:"text"`
	Options  []i18n.Content `json:"options,omitempty"`
	Required bool           `json:"required,omitempty"`
}

// MaxQuestions is how many questions one offering may ask.
const MaxQuestions = 10

// CheckQuestions says what is wrong with the organiser's questions and gives
// each an id.
func CheckQuestions(qs []Question) ([]Question, error) {
	var bad fault.Fields
	if len(qs) > MaxQuestions {
		bad.Add("questions", msgTooManyQuestions)
	}
	for i := range qs {
		q := &qs[i]
		if q.ID == "" {
			q.ID = "q" + strconv.Itoa(i+1)
		}
		if q.Kind == "" {
			q.Kind = AskText
		}
		switch {
		case q.Kind != AskText && q.Kind != AskChoice && q.Kind != AskYes:
			bad.Add("questions", msgQuestionKind)
		case q.Text.Empty():
			bad.Add("questions", msgQuestionText)
		case q.Kind == AskChoice && len(q.Options) < 2:
			bad.Add("questions", msgQuestionOptions)
		}
	}
	return qs, bad.Err()
}

// Say is an answer as a reader of l reads it.
func (q Question) Say(answer string, l i18n.Lang) string {
	switch q.Kind {
	case AskChoice:
		if n, err := strconv.Atoi(answer); err == nil && n >= 1 && n <= len(q.Options) {
			return q.Options[n-1].In(l)
		}
		return ""
	case AskYes:
		if answer == "yes" {
			return msgYes.In(l)
		}
		return ""
	default:
		return answer
	}
}

// checkAnswers keeps the answers to the questions there are and notes what is
// missing or no choice.
func checkAnswers(qs []Question, answers map[string]string, bad *fault.Fields) map[string]string {
	kept := map[string]string{}
	for _, q := range qs {
		a := strings.TrimSpace(answers[q.ID])
		switch {
		case a == "" && q.Required:
			bad.Add(answerField(q.ID), msgAnswerMissing)
		case a == "":
		case q.Kind == AskYes && a != "yes":
			if a == "true" || a == "on" || a == "1" {
				kept[q.ID] = "yes"
			} else if q.Required {
				bad.Add(answerField(q.ID), msgAnswerMissing)
			}
		case q.Kind == AskChoice && q.Say(a, i18n.FI) == "":
			bad.Add(answerField(q.ID), msgAnswerChoice)
		case len(a) > maxAnswer:
			bad.Add(answerField(q.ID), msgAnswerLong)
		default:
			kept[q.ID] = a
		}
	}
	return kept
}

const maxAnswer = 2000

func answerField(id string) string { return "answer_" + id }

// numberOf is the number of the option with that text, else what was given.
func (q Question) numberOf(answer string) string {
	if q.Kind != AskChoice {
		return answer
	}
	for i, o := range q.Options {
		for _, l := range i18n.Langs {
			if o.Own(l) != "" && o.Own(l) == answer {
				return strconv.Itoa(i + 1)
			}
		}
	}
	return answer
}
