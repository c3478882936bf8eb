using StandupBot.Core.Text.Replies;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>
/// Scores how much a line sounds like something that stands in somebody's way. The weights are set by hand from what the words mean;
/// nothing was trained.
/// </summary>
public static class RoadblockDetector
{
    /// <summary>From this score on a line without a heading is taken as a roadblock.</summary>
    public const double Threshold = 0.6;

    /// <summary>From this score on it is kept without asking; between the two the person is asked.</summary>
    public const double Sure = 0.85;

    /// <summary>The score of one line, 0 to 1; 0 for a line that says that nothing is in the way.</summary>
    public static double Score(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrase = Folding.Phrase(text);
        if (phrase.Length == 0 || NothingToReport.IsNone(text) || Negation.Clears(phrase))
            return 0;
        var sum = RoadblockCues.Bias + RoadblockCues.Weigh(phrase) + ShapeOf(text);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>True if the line says that a trouble is absent or over: under "blockers" too it is no roadblock.</summary>
    public static bool IsOver(string text) => Negation.Clears(Folding.Phrase(text));

    /// <summary>Score, kind, unblocker and what is waited for.</summary>
    public static RoadblockReading Read(string text, IReadOnlyList<KnownParty> known)
    {
        var score = Score(text);
        var unblocker = UnblockerReader.Find(text, known);
        var needs = UnblockerReader.Needs(text);
        return new RoadblockReading(score, RoadblockCues.KindOf(Folding.Phrase(text)), unblocker, unblocker is { IsTeam: true }, needs);
    }

    // Work begins with what was done or will be done; what stands in the way is named as a thing or told as a trouble.
    private static double ShapeOf(string text)
    {
        var opening = ClauseStart.Read(Masking.Mask(text));
        if (opening.Forms == VerbForms.None)
            return 0.6;
        if (opening.BeginsStatus && opening.Verb is "waiting" or "need" or "needs" or "blocked" or "stuck")
            return 0.3;
        return (opening.Forms & VerbForms.Past) != VerbForms.None ? -1.6 : -1.1;
    }
}
