package web

import (
	"net/http"
	"net/http/pprof"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"parvi/internal/platform/db"
)

// Requests are counted by route, never by path: paths hold ids and keys.
var (
	registry = prometheus.NewRegistry()
	requests = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "http_requests_total",
		Help: "Requests by route, method and status.",
	}, []string{"route", "method", "status"})
	seconds = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "http_request_seconds",
		Help:    "How long requests took, by route and whether the page was kept.",
		Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5, 20},
	}, []string{"route", "cached"})
)

func init() {
	registry.MustRegister(requests, seconds, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
}

func count(a *answer, method string, took time.Duration) {
	requests.WithLabelValues(a.pattern, method, status(a.status)).Inc()
	cached := "no"
	if a.cached {
		cached = "yes"
	}
	seconds.WithLabelValues(a.pattern, cached).Observe(took.Seconds())
}

func status(n int) string {
	switch n {
	case http.StatusOK:
		return "200"
	case http.StatusNotModified:
		return "304"
	}
	return strconv.Itoa(n)
}

// Metrics are for Prometheus and for whoever looks into a running process:
// /metrics and /debug/pprof/. They are never public. With a database, its
// counters are among them.
func Metrics(databases ...*db.DB) http.Handler {
	gather := prometheus.Gatherers{registry}
	if len(databases) > 0 {
		own := prometheus.NewRegistry()
		own.MustRegister(dbStats{databases})
		gather = append(gather, own)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(gather, promhttp.HandlerOpts{}))
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return mux
}

// dbStats tells the counters of databases.
type dbStats struct{ databases []*db.DB }

var (
	descWrites  = prometheus.NewDesc("db_write_seconds", "How long writes took.", nil, nil)
	descCommits = prometheus.NewDesc("db_commits_total", "Commits; one may serve many writes.", nil, nil)
	descRetries = prometheus.NewDesc("db_retries_total", "Writes run again after a collision.", nil, nil)
	descSlow    = prometheus.NewDesc("db_slow_writes_total", "Writes that took too long.", nil, nil)
)

// Describe is for Prometheus.
func (dbStats) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{descWrites, descCommits, descRetries, descSlow} {
		to <- d
	}
}

// Collect is for Prometheus.
func (s dbStats) Collect(to chan<- prometheus.Metric) {
	var sum db.Stats
	for _, d := range s.databases {
		st := d.Stats()
		sum.Writes += st.Writes
		sum.Commits += st.Commits
		sum.Retries += st.Retries
		sum.Slow += st.Slow
		sum.Seconds += st.Seconds
		for i, n := range st.Buckets {
			sum.Buckets[i] += n
		}
	}
	buckets := map[float64]uint64{}
	for i, bound := range db.WriteBuckets {
		buckets[bound.Seconds()] = uint64(sum.Buckets[i])
	}
	to <- prometheus.MustNewConstHistogram(descWrites, uint64(sum.Writes), sum.Seconds, buckets)
	to <- prometheus.MustNewConstMetric(descCommits, prometheus.CounterValue, float64(sum.Commits))
	to <- prometheus.MustNewConstMetric(descRetries, prometheus.CounterValue, float64(sum.Retries))
	to <- prometheus.MustNewConstMetric(descSlow, prometheus.CounterValue, float64(sum.Slow))
}
