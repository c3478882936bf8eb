using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>What real stand-ups come to, beside figures that were worked out from their lines alone.</summary>
public sealed class RealHistoriesTests
{
    public static TheoryData<string> Names() => SharedHistories.Names();

    [Theory, MemberData(nameof(Names))]
    public async Task Every_run_has_its_times_and_its_answers(string name)
    {
        var replayed = await Replays.Real(name);
        var expected = new RealRuns(SharedHistories.Lines(name)).Runs;

        AssertSame(expected.Select(Phrase), replayed.Output.Runs.Select(Phrase));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_working_day_is_evaluated_once_after_its_last_run(string name)
    {
        var replayed = await Replays.Real(name);
        var expected = new RealRuns(SharedHistories.Lines(name)).Evaluations();

        AssertSame(
            expected.SelectMany(day => new[] { $"{day.At:s} company", $"{day.At:s} team:t1" }),
            replayed.Output.Scores.Select(line => $"{line.Sheet.At:s} {line.Sheet.Scope}"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Participation_counts_the_closed_runs_of_five_working_days(string name)
    {
        var replayed = await Replays.Real(name);
        var real = new RealRuns(SharedHistories.Lines(name));
        var expected = real.Evaluations().Select(day => (day.At, Share: real.Participation(day.Date, day.At)));

        AssertSame(
            expected.Select(day => $"{day.At:s} {day.Share.K}/{day.Share.N}"),
            replayed.Output.Scores.Where(line => line.Sheet.Scope == "company").Select(line => $"{line.Sheet.At:s} {line.Sheet.Participation.K}/{line.Sheet.Participation.N}"));
    }

    private static string Phrase(RunLine run) =>
        $"{run.Date:O} {run.Standup} {run.Opened:s} {run.Closed:s} [{Ids(run.Expected)}] answered [{Ids(run.Answered)}] late [{Ids(run.Late)}] absent [{Ids(run.Absent)}] {run.Skipped}";

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, found) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        string[] differences = [.. wanted.Except(found).Select(line => "- " + line), .. found.Except(wanted).Select(line => "+ " + line)];
        Assert.True(differences.Length == 0 && wanted.Count == found.Count, $"{wanted.Count} and {found.Count} lines\n{string.Join('\n', differences)}");
    }
}
