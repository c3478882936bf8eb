using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Benchmarks;

/// <summary>One evaluation by all rules: of a company as the bot is made for, of a very large one, and how it grows in people and in days.</summary>
internal static class SignalsBenchmark
{
    public static async Task<int> RunAsync()
    {
        Report.Title($"All {SignalCatalogue.Rules.Count} signals, one evaluation");
        var usual = await ShowAsync(200, 40, 60, 40);
        var twiceThePeople = await ShowAsync(400, 80, 60, 20);
        var twiceTheDays = await ShowAsync(200, 40, 120, 20);
        var large = await ShowAsync(5000, 1000, 60, 1);
        Report.Ratio("twice the people and goals", twiceThePeople, usual);
        Report.Ratio("twice the days", twiceTheDays, usual);
        Report.Ratio("25 times the people and goals", large, usual);
        var floor = await FloorAsync(SyntheticCompany.Of(200, 40, 60));
        Report.Line("reading each word of the same lines once", floor);
        Report.Ratio("an evaluation to reading", usual, floor);
        return 0;
    }

    private static async Task<Cost> ShowAsync(int people, int goals, int days, int repeats)
    {
        var snapshot = SyntheticCompany.Of(people, goals, days);
        var cost = await PerRoundAsync(repeats, () => SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules).Count);
        Report.Line($"{people} people, {goals} goals, {days} working days, {snapshot.Items.Count} lines", cost);
        return cost;
    }

    private static Task<Cost> FloorAsync(CompanySnapshot snapshot) =>
        PerRoundAsync(40, () => snapshot.Items.SelectMany(i => i.Text.Split(' ')).ToHashSet(StringComparer.Ordinal).Count);

    /// <summary>Short work is repeated within a round, for processor time is counted in steps of some milliseconds.</summary>
    private static async Task<Cost> PerRoundAsync(int repeats, Func<int> work)
    {
        var seen = 0;
        var cost = await Cost.MedianOfAsync(5, () =>
        {
            for (var repeat = 0; repeat < repeats; repeat++)
                seen += work();
            return Task.CompletedTask;
        });
        return seen > 0 ? new(cost.Wall / repeats, cost.Processor / repeats) : throw new InvalidOperationException("The work found nothing.");
    }
}
