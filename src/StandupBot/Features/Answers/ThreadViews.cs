using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Features.Answers;

/// <summary>A check-in as its thread shows it: what was typed word by word, what came in a form by question.</summary>
internal static class ThreadViews
{
    /// <param name="asked">The stand-up's own questions; null for the usual set.</param>
    public static ThreadAnswerView Of(UnitOfWork work, RunView run, CheckIn checkIn, IReadOnlyList<Question>? asked) => new()
    {
        Run = run, MemberId = checkIn.MemberId, Late = checkIn.Late, Edited = checkIn.Revision > 1,
        Parts = checkIn.Sources.Count > 0 ? [new AnswerPart(null, [.. checkIn.Sources.Select(s => s.Text)])] : FormParts(work, checkIn, asked),
    };

    private static IReadOnlyList<AnswerPart> FormParts(UnitOfWork work, CheckIn checkIn, IReadOnlyList<Question>? asked)
    {
        var items = work.Db.Items.Local.Where(i => i.CheckInId == checkIn.Id).OrderBy(i => i.Index).ToList();
        var roadblocks = work.Db.Roadblocks.Local.Where(r => r.ReporterId == checkIn.MemberId && r.Steps.Any(s => s.RunDate == checkIn.Date)).OrderBy(r => r.Number);
        var heard = work.Db.Mentions.Local.Where(m => m.CheckInId == checkIn.Id);
        IEnumerable<AnswerPart> parts =
        [
            Part("Done", items.Where(i => i.State == ItemState.Done).Select(i => i.Text)),
            Part("Going on", items.Where(i => i.State == ItemState.Doing).Select(i => i.Text)),
            Part("Next", items.Where(i => i.State == ItemState.Planned).Select(i => i.Text)),
            Part("In the way", roadblocks.Select(r => r.Text)),
            Part("Heard outside", heard.Select(m => m.Account is { } account ? $"{m.Text} ({account})" : m.Text)),
            .. checkIn.Answers.Select(a => Part(StandupQuestions.TextOf(a.Question, asked), [a.Text])),
        ];
        return [.. parts.Where(p => p.Lines.Count > 0)];
    }

    private static AnswerPart Part(string label, IEnumerable<string> lines) => new(label, [.. lines]);
}
