using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Duplicates;
using StandupBot.Core.Signals.Realignment;
using StandupBot.Core.Text.Overlap;
using StandupBot.Features.Directory;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Signals;

/// <summary>
/// What people are asked in private after an evaluation, each thing once: where their work goes after a change of goals, and
/// whether two of them do the same work.
/// </summary>
public sealed class PrivateQuestions(UnitOfWork work, People people)
{
    /// <summary>Changes of goals older than this many days are no longer asked about.</summary>
    private const int ShiftDays = 7;

    public async Task AskAsync(Company company, SignalContext context, CancellationToken cancellation)
    {
        var since = work.Now.AddDays(-60);
        var asked = await work.Db.Asked.Where(a => a.At >= since).Select(a => a.Key).ToHashSetAsync(cancellation);
        var names = await people.NamesAsync(cancellation);
        var installations = await work.Db.Members.ToDictionaryAsync(m => m.Id, m => m.InstallationId, cancellation);
        var questions = Realignments(context, asked, names).Concat(SameWorks(context, asked, names));
        foreach (var question in questions.DistinctBy(q => q.Key))
        {
            work.Db.Asked.Add(new AskedRow { CompanyId = company.Id, Key = question.Key, At = work.Now });
            if (question.Message is { } message)
                work.Post(company.Id, installations[question.MemberId], new Outgoing(
                    $"{company.Id}/asked/{question.Key}", question.Kind, new Destination.Direct(question.MemberId), message));
        }
    }

    /// <summary>One question a person for all changes of a day; each change counts as asked.</summary>
    private IEnumerable<Question> Realignments(SignalContext context, HashSet<string> asked, Names names)
    {
        var shifts = GoalShift.Since(context, work.Now.AddDays(-ShiftDays));
        foreach (var question in RealignmentQuestions.For(context, shifts, (member, shift) => asked.Contains(Key(member, shift))))
        {
            var told = question.Shifts[^1];
            foreach (var shift in question.Shifts)
                yield return new Question(
                    Key(question.MemberId, shift), question.MemberId, MessageKind.Realign,
                    shift == told ? RealignQuestion.Compose(RealignViews.Of(question, told, context), names) : null);
        }
    }

    private static IEnumerable<Question> SameWorks(SignalContext context, HashSet<string> asked, Names names)
    {
        var before = asked.Where(k => k.StartsWith("same/", StringComparison.Ordinal)).Select(k => k.Split('|')).Where(k => k.Length == 3).Select(k => (k[1], k[2])).ToList();
        foreach (var candidate in SameWorkCandidates.Find(context, SameWork.Similarity, before))
        {
            var (a, b) = (candidate.Pair.A, candidate.Pair.B);
            foreach (var (mine, other) in new[] { (a, b), (b, a) })
                if (context.IsHere(mine.MemberId) && context.IsHere(other.MemberId))
                    yield return new Question(
                        $"same/{mine.MemberId}|{a.Ref}|{b.Ref}", mine.MemberId, MessageKind.Nudge,
                        SameWorkQuestion.Compose(new SameWorkView(a.Ref, b.Ref, mine.Text, other.MemberId, other.Text), names));
        }
    }

    private static string Key(string member, GoalShift shift) => $"realign/{member}/{shift.Key}";

    /// <param name="Message">Null when another question of the same person speaks for it.</param>
    private sealed record Question(string Key, string MemberId, MessageKind Kind, Message? Message);
}
