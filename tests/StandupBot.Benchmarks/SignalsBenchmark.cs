using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Benchmarks;

/// <summary>One evaluation by all rules: of a company as the bot is made for, of a very large one, and how it grows in people and in days.</summary>
internal static class SignalsBenchmark
{
    /// <summary>A slope up to this exponent counts as linear.</summary>
    private const double Linear = 1.1;

    /// <summary>The same from a small company to a very large one, whose tables of people and goals no longer fit the processor's nearest caches.</summary>
    private const double LinearFarApart = 1.15;

    private const int Rounds = 9;

    public static int Run()
    {
        Report.Title($"All {SignalCatalogue.Rules.Count} signals, one evaluation");
        Case usual = new(6, 200, 40, 60), twiceThePeople = new(3, 400, 80, 60), twiceTheDays = new(3, 200, 40, 120);
        Case many = new(25, 200, 40, 60), half = new(2, 2500, 500, 60), large = new(1, 5000, 1000, 60);
        Case[] all = [usual, twiceThePeople, twiceTheDays, many, half, large];
        Measure(all);
        foreach (var one in all)
            Report.Line(one.Name, one.Median);

        Report.Title(FormattableString.Invariant($"How it grows, by processor time (the median of {Rounds} rounds); an exponent up to {Linear:0.0#} counts as linear, up to {LinearFarApart:0.0#} from 200 to 5,000 people"));
        bool[] linear =
        [
            Report.Slope("people, 200 to 400", 2, twiceThePeople.TimesOf(usual), Linear),
            Report.Slope("people, 2,500 to 5,000", 2, large.TimesOf(half), Linear),
            Report.Slope("people, 200 to 5,000", 25, large.TimesOf(many), LinearFarApart),
            Report.Slope("days, 60 to 120", 2, twiceTheDays.TimesOf(usual), Linear),
        ];
        return linear.All(holds => holds) ? 0 : 1;
    }

    /// <summary>All cases in turn, round by round: what else the machine does then weighs on all of them alike.</summary>
    private static void Measure(Case[] cases)
    {
        for (var round = -1; round < Rounds; round++)
            foreach (var one in cases)
            {
                var cost = one.Round();
                if (round >= 0) // the first round only warms up
                    one.Costs.Add(cost);
            }
    }

    /// <summary>
    /// Companies of one size. Cases that are compared look at the same number of lines in a round, as several small companies or as one
    /// large, so that the processor's caches serve both alike and the slope is that of the rules.
    /// </summary>
    private sealed class Case(int companies, int people, int goals, int days)
    {
        private const int LinesInRound = 600_000;

        private readonly CompanySnapshot[] snapshots = [.. Enumerable.Range(0, companies).Select(_ => SyntheticCompany.Of(people, goals, days))];

        public List<Cost> Costs { get; } = [];

        public string Name => $"{people} people, {goals} goals, {days} working days, {snapshots[0].Items.Count} lines";

        public Cost Median => Costs.OrderBy(cost => cost.Processor).ElementAt(Costs.Count / 2);

        /// <summary>The median of the rounds' own ratios.</summary>
        public double TimesOf(Case smaller) =>
            Costs.Zip(smaller.Costs, (larger, small) => larger.Processor / small.Processor).Order().ElementAt(Costs.Count / 2);

        /// <summary>The cost of one company. Short work is repeated, for processor time is counted in steps of some milliseconds.</summary>
        public Cost Round()
        {
            var (seen, repeats) = (0, LinesInRound / snapshots.Sum(snapshot => snapshot.Items.Count));
            var cost = Cost.Of(() =>
            {
                for (var repeat = 0; repeat < repeats; repeat++)
                    foreach (var snapshot in snapshots)
                        seen += SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules).Count;
            });
            var evaluations = repeats * snapshots.Length;
            return seen > 0 ? new(cost.Wall / evaluations, cost.Processor / evaluations) : throw new InvalidOperationException("The rules found nothing.");
        }
    }
}
