using System.Globalization;

namespace StandupBot.Chaos;

/// <summary>What was counted, and every promise that was broken; none should be.</summary>
internal sealed record Verdict(IReadOnlyList<string> Problems)
{
    public int Rounds { get; init; }
    public int Answers { get; init; }
    public int Untaken { get; init; }
    public int UntakenButKept { get; init; }
    public int Runs { get; init; }
    public int Prompts { get; init; }
    public int Summaries { get; init; }
    public int Digests { get; init; }
    public int Messages { get; init; }
    public int Repeats { get; init; }
    public IReadOnlyDictionary<string, int> Refused { get; init; } = new Dictionary<string, int>();
    public int Pending { get; init; }
    public TimeSpan Took { get; init; }
    public IReadOnlyList<TimeSpan> TakeOvers { get; init; } = [];
    public IReadOnlyList<TimeSpan> Starts { get; init; } = [];

    public void Print(Action<string> line)
    {
        Row("rounds", Rounds);
        Row("answers that were taken (200)", Answers);
        Row("handed over and not taken", Untaken);
        Row("  of those kept all the same", UntakenButKept);
        Row("runs", Runs);
        Row("prompts", Prompts);
        Row("summaries", Summaries);
        Row("digests and reviews", Digests);
        Row("messages that arrived", Messages);
        Row("  of those repeats", Repeats);
        Row("messages still waiting at the end", Pending);
        foreach (var (method, count) in Refused)
            Row($"put off by the platform (429): {method}", count);
        Times("start of a host", Starts);
        if (TakeOvers.Count > 0)
            Times("take-over by the other host", TakeOvers);
        line(string.Create(CultureInfo.InvariantCulture, $"{"took",-55} {Took.TotalSeconds,10:0} s"));
        line(Problems.Count == 0 ? "Nothing was lost, nothing happened twice." : $"{Problems.Count} promises were broken:");
        foreach (var problem in Problems.Take(40))
            line($"  {problem}");

        void Row(string what, int count) => line(string.Create(CultureInfo.InvariantCulture, $"{what,-55} {count,10}"));

        void Times(string what, IReadOnlyList<TimeSpan> times)
        {
            var sorted = times.Order().ToList();
            line(string.Create(CultureInfo.InvariantCulture, $"{what,-55} {sorted[sorted.Count / 2].TotalSeconds,10:0.0} s usually, {sorted[^1].TotalSeconds:0.0} s at most"));
        }
    }
}
