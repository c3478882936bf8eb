using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Histories;
using StandupBot.Demo;
using StandupBot.Features;
using StandupBot.Features.Privacy;
using StandupBot.Replay;
using StandupBot.Storage;
using StandupBot.Tests.Replay;
using StandupBot.Tests.Storage;
using Xunit;

namespace StandupBot.Tests.Privacy;

/// <summary>A company with 15 working days behind it forgets one person, and goes on.</summary>
public sealed class EraseHistoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Neither_the_name_nor_a_word_of_the_answers_is_left_in_any_text_of_the_database()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await using ReplayHost host = new(database.Settings);
        var person = await PlayAsync(host);
        await using var scope = host.Scope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var words = await OwnWordsAsync(db, person);
        var before = await EveryText.InAsync(db, Cancellation);
        // Words that the product itself is made of: "late" in the key of a message, "check-in" in the address of a quote, days of the week, fixed answers.
        words.ExceptWith(before.Where(t => t.Where is "Outbox.Key" or "Teams.Workdays" or "Dependencies.Answer").SelectMany(t => WordsOfOne.Words(t.Text)).Append("check"));
        Assert.True(words.Count > 20, $"{words.Count} own words");
        Assert.All(words, word => Assert.Contains(before, t => WordsOfOne.Words(t.Text).Contains(word)));
        Assert.Contains(before, t => t.Where == "Outbox.Message" && t.Text.Contains(person.Name, StringComparison.Ordinal));
        var counts = await CountsAsync(db);

        await EraseAsync(host, person.CompanyId, person.Id);

        var left = await EveryText.InAsync(db, Cancellation);
        Assert.Empty(left.Where(t => t.Text.Contains(person.Name, StringComparison.Ordinal)).Select(t => $"{t.Where}: {t.Text}"));
        var told = string.Join('\n', left.Select(t => (t.Where, Words: string.Join(' ', WordsOfOne.Words(t.Text).Where(words.Contains).Distinct()))).Where(t => t.Words.Length > 0).Distinct());
        Assert.True(told.Length == 0, told);
        Assert.Equal(counts, await CountsAsync(db));
    }

    [Fact]
    public async Task The_company_goes_on_the_day_after()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await using ReplayHost host = new(database.Settings);
        var person = await PlayAsync(host);
        await EraseAsync(host, person.CompanyId, person.Id);
        await host.Player.PlayAsync([], End.AddDays(3), progress: null, Cancellation);
        await using var scope = host.Scope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var output = await new ReplayRecord(db).ReadAsync(Cancellation);
        Assert.Contains(output.Messages, m => m.At > End);
        Assert.DoesNotContain(output.Runs.Where(r => r.Opened > End), r => r.Expected.Contains(person.Id));
        Assert.DoesNotContain(output.Messages.Where(m => m.At > End), m => m.To == person.Id);
    }

    private static readonly IReadOnlyList<HistoryEvent> History = DemoHistory.Events(Replays.DemoDay);

    private static DateTimeOffset End => ReplayUntil.EndOf(History);

    /// <summary>Plays it, and picks a member who answered most; the ids of this history are not the names of people.</summary>
    private static async Task<Core.Companies.Member> PlayAsync(ReplayHost host)
    {
        await host.PrepareAsync(Cancellation);
        await host.Player.PlayAsync(History, End, progress: null, Cancellation);
        await using var scope = host.Scope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var company = await db.Companies.IgnoreQueryFilters().SingleAsync(Cancellation);
        var most = await db.Items.IgnoreQueryFilters().Where(i => i.MemberId != company.OwnerId).GroupBy(i => i.MemberId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstAsync(Cancellation);
        return await db.Members.IgnoreQueryFilters().AsNoTracking().SingleAsync(m => m.Id == most, Cancellation);
    }

    private static async Task EraseAsync(ReplayHost host, string companyId, string memberId)
    {
        await using var scope = host.Scope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.ActFor(companyId);
        await scope.ServiceProvider.GetRequiredService<EraseDesk>().AskAsync(await work.Db.Members.SingleAsync(m => m.Id == memberId, Cancellation), Cancellation);
        await work.SaveAsync(Cancellation);
        await scope.ServiceProvider.GetRequiredService<Eraser>().EraseWhoAskedAsync(Cancellation);
    }

    /// <summary>Words of at least four letters that nobody else wrote and that no goal, promise, customer or name has.</summary>
    private static async Task<HashSet<string>> OwnWordsAsync(StandupBotDb db, Core.Companies.Member person)
    {
        var items = await db.Items.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation);
        var checkIns = await db.CheckIns.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation);
        var roadblocks = await db.Roadblocks.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation);
        var texts = items.Select(i => (i.MemberId, i.Text))
            .Concat(checkIns.SelectMany(c => c.Sources.Select(s => (c.MemberId, s.Text)).Concat(c.Answers.Select(a => (c.MemberId, a.Text)))))
            .Concat(roadblocks.Select(r => (MemberId: r.ReporterId, r.Text))).ToLookup(t => t.MemberId == person.Id, t => t.Text);
        var own = texts[true].SelectMany(WordsOfOne.Words).Where(w => w.Length >= 4).ToHashSet(StringComparer.Ordinal);
        own.ExceptWith(texts[false].SelectMany(WordsOfOne.Words));
        own.ExceptWith((await db.Objectives.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation)).SelectMany(o => WordsOfOne.Words($"{o.Terms.Title} {o.Terms.Description} {o.Terms.Measure?.Key} {o.Terms.Measure?.Unit}")));
        own.ExceptWith((await db.Commitments.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation)).SelectMany(c => WordsOfOne.Words($"{c.Customer} {c.What}")));
        own.ExceptWith((await db.Mentions.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation)).SelectMany(m => WordsOfOne.Words($"{(m.By == person.Id ? "" : m.Text)} {m.Account} {m.Theme}")));
        own.ExceptWith((await db.Dependencies.IgnoreQueryFilters().AsNoTracking().Where(d => d.By != person.Id).ToListAsync(Cancellation)).SelectMany(d => WordsOfOne.Words(d.Text)));
        own.ExceptWith((await db.ObjectiveReports.IgnoreQueryFilters().AsNoTracking().Where(r => r.By != person.Id).ToListAsync(Cancellation)).SelectMany(r => WordsOfOne.Words(r.Note ?? "")));
        own.ExceptWith((await db.RoadblockSteps.IgnoreQueryFilters().AsNoTracking().Where(s => s.By != person.Id).ToListAsync(Cancellation)).SelectMany(s => WordsOfOne.Words(s.Note ?? "")));
        own.ExceptWith((await db.Teams.IgnoreQueryFilters().ToListAsync(Cancellation)).SelectMany(t => WordsOfOne.Words($"{t.Name} {t.Id}")));
        own.ExceptWith((await db.Members.IgnoreQueryFilters().Where(m => m.Id != person.Id).ToListAsync(Cancellation)).SelectMany(m => WordsOfOne.Words(m.Name)));
        return own;
    }

    /// <summary>What counts: rows, links, scores.</summary>
    private static async Task<IReadOnlyList<object?>> CountsAsync(StandupBotDb db) =>
    [
        await db.CheckIns.IgnoreQueryFilters().CountAsync(Cancellation), await db.Items.IgnoreQueryFilters().CountAsync(Cancellation),
        await db.Items.IgnoreQueryFilters().CountAsync(i => i.ObjectiveId != null, Cancellation), await db.Roadblocks.IgnoreQueryFilters().CountAsync(Cancellation),
        await db.Scores.IgnoreQueryFilters().CountAsync(Cancellation), await db.SignalLog.IgnoreQueryFilters().CountAsync(Cancellation),
        await db.Outbox.IgnoreQueryFilters().CountAsync(Cancellation), await db.Mentions.IgnoreQueryFilters().CountAsync(Cancellation),
    ];
}
