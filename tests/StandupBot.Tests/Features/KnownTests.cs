using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features;
using StandupBot.Features.Directory;
using StandupBot.Features.Goals;
using StandupBot.Features.Standups;
using StandupBot.Replay;
using StandupBot.Storage.Rows;
using Xunit;

namespace StandupBot.Tests.Features;

/// <summary>Two hosts on one database: what is kept in memory is true at the next event, whichever host changed it.</summary>
public sealed class KnownTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Today = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-known-").FullName;
    private readonly ReplayHost here;
    private readonly ReplayHost there;

    public KnownTests() => (here, there) = (Host(), Host());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await here.PrepareAsync(Cancellation);
        await ChangeAsync(work =>
        {
            work.Db.Companies.Add(new Company { Id = "acme", Name = "Acme", OwnerId = "ada", TimeZone = "Etc/UTC", CreatedAt = Today });
            work.Db.Members.Add(new Member { Id = "ada", CompanyId = "acme", InstallationId = "local", Name = "Ada", JoinedAt = Today });
            work.Db.Objectives.Add(new Objective { Id = "g1", CompanyId = "acme", Number = 1, CreatedAt = Today, CreatedBy = "ada", Terms = new ObjectiveTerms { Title = "Bake rye" } });
        });
    }

    public async ValueTask DisposeAsync()
    {
        await here.DisposeAsync();
        await there.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_goal_is_named_as_another_host_renamed_it()
    {
        Assert.Equal("Bake rye", await ThereAsync<GoalBook, string?>(async goals => (await goals.ReadAsync(Cancellation)).Find("g1")?.View.Title));
        await ChangeAsync(work => work.Db.Objectives.Single().Edit(Today, "ada", new ObjectiveTerms { Title = "Bake spelt" }, "rye is out"));
        Assert.Equal("Bake spelt", await ThereAsync<GoalBook, string?>(async goals => (await goals.ReadAsync(Cancellation)).Find("g1")?.View.Title));
    }

    [Fact]
    public async Task A_person_is_called_as_another_host_renamed_them()
    {
        Assert.Equal("Ada", await ThereAsync<People, string>(async people => (await people.NamesAsync(Cancellation))["ada"]));
        await ChangeAsync(work => work.Db.Members.Single().Name = "Ada L.");
        Assert.Equal("Ada L.", await ThereAsync<People, string>(async people => (await people.NamesAsync(Cancellation))["ada"]));
    }

    [Fact]
    public async Task A_day_off_that_another_host_gave_is_off()
    {
        Assert.Empty(await ThereAsync<DaysOff, IReadOnlyList<Holiday>>(days => days.AllAsync(Cancellation)));
        await ChangeAsync(work => work.Db.Holidays.Add(new Holiday { CompanyId = "acme", TeamId = null, Date = new(2026, 4, 3), Name = "Good Friday" }));
        Assert.Equal(["Good Friday"], (await ThereAsync<DaysOff, IReadOnlyList<Holiday>>(days => days.AllAsync(Cancellation))).Select(d => d.Name));
    }

    [Fact]
    public async Task A_signal_that_another_host_opened_changed_and_forgot_is_shown_shown_anew_and_gone()
    {
        Assert.Empty(await SignalsThereAsync());
        await ChangeAsync(work => work.Db.Signals.Add(SignalRow.Of("acme", Signal("Nobody owns it."))));
        Assert.Equal(["Nobody owns it."], await SignalsThereAsync());
        await ChangeAsync(work => work.Db.Signals.Single().Take(Signal("Still nobody owns it.")));
        Assert.Equal(["Still nobody owns it."], await SignalsThereAsync());
        await ChangeAsync(work => work.Db.Signals.Remove(work.Db.Signals.Single()));
        Assert.Empty(await SignalsThereAsync());
    }

    [Fact]
    public async Task What_did_not_change_is_read_once()
    {
        Assert.Same(await ContentsAsync(), await ContentsAsync());
    }

    [Fact]
    public async Task What_comes_with_answers_leaves_the_row_of_the_company_alone()
    {
        var before = await CompanyAsync();
        await ChangeAsync(work =>
        {
            work.Db.ObjectiveReports.Add(new ObjectiveReport { ObjectiveId = "g1", CompanyId = "acme", At = Today, By = "ada", Value = 40 });
            work.Db.Roadblocks.Add(new Roadblock { Id = "r1", CompanyId = "acme", TeamId = "bakers", Number = 1, ReporterId = "ada", RaisedAt = Today, Text = "No flour" });
        });
        Assert.Equal(before, await CompanyAsync());
    }

    private Task<GoalBook.Contents> ContentsAsync() => ThereAsync<GoalBook, GoalBook.Contents>(goals => goals.ReadAsync(Cancellation));

    private Task<List<string>> SignalsThereAsync() =>
        ThereAsync<SummarySignals, List<string>>(async signals => [.. (await signals.OpenAsync("bakers", Cancellation)).Select(s => s.Finding.Why)]);

    private Task<(long Revision, long Version)> CompanyAsync() => ThereAsync<UnitOfWork, (long, long)>(async work =>
    {
        var company = await work.CompanyAsync(Cancellation);
        return (company.Revision, work.Db.Entry(company).Property<long>("Version").CurrentValue);
    });

    /// <summary>One event at the first host.</summary>
    private async Task ChangeAsync(Action<UnitOfWork> change)
    {
        await using var scope = here.Scope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.ActFor("acme");
        change(work);
        await work.SaveAsync(Cancellation);
    }

    /// <summary>One event at the second host.</summary>
    private async Task<TResult> ThereAsync<T, TResult>(Func<T, Task<TResult>> ask) where T : notnull
    {
        await using var scope = there.Scope();
        scope.ServiceProvider.GetRequiredService<UnitOfWork>().ActFor("acme");
        return await ask(scope.ServiceProvider.GetRequiredService<T>());
    }

    private ReplayHost Host() => new($"Data Source={Path.Combine(folder, "known.db")}", services => services.AddSingleton<IChatPlatform, ReplayPlatform>());

    private static SignalState Signal(string why) => new()
    {
        Key = "S1:g1", SignalId = "S1", Stage = SignalStage.Open, Since = Today, Severity = Severity.Medium, EvidenceHash = "", Streak = 1, FirstSeen = Today, LastSeen = Today,
        Finding = new Finding { Signal = "S1", Subjects = ["g1"], Severity = Severity.Medium, TeamId = "bakers", Why = why, Told = [], NextAction = "Name an owner." },
    };
}
