using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;

namespace StandupBot.Chaos;

/// <summary>
/// Compares three records after the killing: what people handed over (the journal), what the bot keeps (the database), what the platform
/// was given (the stand-in).
/// </summary>
internal sealed class Assessment(ChaosPlan plan, Workplace workplace, Rows rows, Journal journal, IReadOnlyList<DateOnly> days, IReadOnlyList<DateTimeOffset> kills)
{
    /// <summary>A message may arrive twice when the host died between its sending and the note of it: a call takes so long at most.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    /// <summary>Delivery:Parallel: so many messages may be on their way at a kill.</summary>
    private const int OnTheirWay = 32;

    private readonly List<string> problems = [];

    public async Task<Verdict> JudgeAsync()
    {
        var companyId = await rows.ReadAsync(db => db.Installations.IgnoreQueryFilters().Where(i => i.Platform == "slack").Select(i => i.CompanyId).SingleAsync());
        var items = await OfAsync<Item>(companyId);
        var goals = await OfAsync<Objective>(companyId);
        var checkIns = await OfAsync<CheckIn>(companyId);
        var runs = await OfAsync<Run>(companyId);
        var outbox = await OfAsync<OutboxMessage>(companyId);
        var company = await rows.ReadAsync(db => db.Companies.IgnoreQueryFilters().AsNoTracking().SingleAsync(c => c.Id == companyId));
        var received = workplace.Received();
        var kept = Answers(items, goals);
        Runs(runs, checkIns, received);
        Digests(company, received);
        Outbox(outbox, received);
        return new Verdict(problems)
        {
            Answers = journal.Entries.Count(e => e.Taken), Untaken = journal.Entries.Count(e => !e.Taken), UntakenButKept = kept,
            Runs = runs.Count, Prompts = received.Count(r => r.Id.EndsWith("/prompt", StringComparison.Ordinal)),
            Summaries = received.Count(r => r.Id.EndsWith("/summary", StringComparison.Ordinal)),
            Digests = received.Count(r => r.Part == 1 && ((string[])["digest", "weekly", "audit"]).Any(what => r.Id.EndsWith($"/{what}", StringComparison.Ordinal))),
            Messages = received.Count, Repeats = Repeats(received), Refused = workplace.Slack.Calls.Where(c => c.Status == 429).CountBy(c => c.Method).ToDictionary(),
        };
    }

    /// <summary>The rows of the company on Slack; the one of the local chat stands beside it.</summary>
    private Task<List<T>> OfAsync<T>(string companyId) where T : class =>
        rows.ReadAsync(async db =>
        {
            db.Tenant = companyId;
            return await db.Set<T>().AsNoTracking().ToListAsync();
        });

    /// <summary>What was taken is kept once, word for word; what was not taken is kept once at most.</summary>
    /// <returns>How many were kept although nobody was told so.</returns>
    private int Answers(IReadOnlyList<Item> items, IReadOnlyList<Objective> goals)
    {
        var kept = 0;
        var edited = journal.Entries.Where(e => e.Before is not null).Select(e => e.Before!).ToHashSet(StringComparer.Ordinal);
        foreach (var said in journal.Entries.GroupBy(e => e.Mark, StringComparer.Ordinal))
        {
            var (entry, taken, count) = (said.First(), said.Any(e => e.Taken), Count(said.Key));
            if (taken && !edited.Contains(said.Key) && count != 1)
                problems.Add($"{entry.Kind} {said.Key} of {entry.UserId} at {entry.At:u} was taken and is kept {count} times");
            if (!taken && count > 1)
                problems.Add($"{entry.Kind} {said.Key} of {entry.UserId} at {entry.At:u} is kept {count} times");
            if (entry.Before is { } before && Count(before) + count != 1)
                problems.Add($"the edit {said.Key} of {before} left {Count(before)} and {count}");
            if (entry.Before is { } old && taken && Count(old) > 0)
                problems.Add($"the edit {said.Key} was taken and {old} still stands");
            if (!taken)
                kept += count;
        }

        return kept;

        int Count(string mark) => items.Count(i => Is(i.Text, $"loaf {mark}")) + goals.Count(g => Is(g.Terms.Title, $"of {mark}"));
        static bool Is(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
    }

    private void Runs(IReadOnlyList<Run> runs, IReadOnlyList<CheckIn> checkIns, IReadOnlyList<Received> received)
    {
        var ids = received.Where(r => r.Part == 1).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var day in days)
        {
            var today = runs.Where(r => r.Date == day && r.SkippedBecause is null).ToList();
            if (today.Count != plan.Teams || today.Select(r => r.StandupId).Distinct(StringComparer.Ordinal).Count() != plan.Teams)
                problems.Add($"{day:yyyy-MM-dd} has {today.Count} runs instead of {plan.Teams}");
            foreach (var run in today)
                Run(run, checkIns.Count(c => c.RunId == run.Id && c.Counts), ids, received);
        }

        if (runs.Count != days.Count * plan.Teams)
            problems.Add($"there are {runs.Count} runs instead of {days.Count * plan.Teams}");
    }

    private void Run(Run run, int answered, HashSet<string> ids, IReadOnlyList<Received> received)
    {
        if (run.ClosedAt is null)
            problems.Add($"run {run.Id} never closed");
        if (run.Participants.Count != plan.TeamSize)
            problems.Add($"run {run.Id} asked {run.Participants.Count} people");
        foreach (var asked in run.Participants)
            if (!ids.Contains($"{run.Id}/{asked.MemberId}/prompt"))
                problems.Add($"the prompt of {asked.MemberId} for {run.Id} never arrived");
        var summary = received.FirstOrDefault(r => r.Id == run.SummaryKey);
        if (summary is null)
            problems.Add($"the summary of {run.Id} never arrived");
        else if (!Tells(workplace.Shown(summary.Message), answered))
            problems.Add($"the summary of {run.Id} does not say that {answered} of {plan.TeamSize} answered, but: {workplace.Shown(summary.Message).Split('\n')[0]}");
    }

    /// <summary>As a run that has closed tells it, or one that is still open.</summary>
    private bool Tells(string shown, int answered) => ((string[])(answered switch
    {
        0 => ["no answers", "people are asked", FormattableString.Invariant($"0 of {plan.TeamSize} answered")],
        _ when answered == plan.TeamSize => [answered == 2 ? "both answered" : FormattableString.Invariant($"all {answered} answered")],
        _ => [FormattableString.Invariant($"{answered} of {plan.TeamSize} answered")],
    })).Any(way => shown.Contains(way, StringComparison.Ordinal));

    private void Digests(Company company, IReadOnlyList<Received> received)
    {
        var ids = received.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var day in days)
        {
            if (!ids.Contains($"{company.Id}/{day:yyyy-MM-dd}/digest"))
                problems.Add($"the digest of {day:yyyy-MM-dd} never arrived");
            if (day.DayOfWeek == DayOfWeek.Friday && !ids.Contains($"{company.Id}/{day:yyyy-MM-dd}/weekly"))
                problems.Add($"the review of the week to {day:yyyy-MM-dd} never arrived");
        }
    }

    /// <summary>What the bot believes to have sent has arrived; nothing waits; nothing was given up.</summary>
    private void Outbox(IReadOnlyList<OutboxMessage> outbox, IReadOnlyList<Received> received)
    {
        var ids = received.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var message in outbox)
        {
            if (message.State == OutboxState.Pending)
                problems.Add($"message {message.Key} still waits, due {message.DueAt:u}: {message.Trouble}");
            else if (message.State == OutboxState.Parked)
                problems.Add($"message {message.Key} was given up: {message.Trouble}");
            else if (message is { State: OutboxState.Sent, Edits: null, To: not Destination.Private } && !ids.Contains(message.Key))
                problems.Add($"message {message.Key} was sent and never arrived");
        }
    }

    /// <summary>A repeat is allowed only where a host died while the first copy was on its way, and only so many at each kill.</summary>
    private int Repeats(IReadOnlyList<Received> received)
    {
        List<Received> first = [];
        foreach (var copies in received.GroupBy(r => (r.Id, r.Part)).Where(g => g.Count() > 1))
        {
            var inOrder = copies.OrderBy(c => c.At).ToList();
            first.AddRange(inOrder.SkipLast(1));
            if (inOrder.Zip(inOrder.Skip(1)).Any(pair => KillOf(pair.First) is not { } kill || pair.Second.At < kill))
                problems.Add($"message {copies.Key.Id} arrived {inOrder.Count} times, at {string.Join(" and ", inOrder.Select(c => c.At.ToString("HH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture)))}, and no host died between");
        }

        foreach (var many in first.GroupBy(KillOf).Where(g => g.Count() > OnTheirWay))
            problems.Add($"{many.Count()} messages were repeated after the kill at {many.Key:u}");
        return first.Count;
    }

    private DateTimeOffset? KillOf(Received first) =>
        kills.Where(k => k >= first.At && k - first.At <= Window).Select(k => (DateTimeOffset?)k).DefaultIfEmpty(null).Min();
}
