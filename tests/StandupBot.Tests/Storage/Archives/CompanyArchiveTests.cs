using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Demo;
using StandupBot.Replay;
using StandupBot.Storage;
using StandupBot.Storage.Archives;
using StandupBot.Tests.Conversations;
using StandupBot.Tests.Replay;
using Xunit;

namespace StandupBot.Tests.Storage.Archives;

/// <summary>A company goes from one database to another and nothing of it is lost; inherited once per product that it arrives in.</summary>
public abstract class CompanyArchiveTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract Task<TestDatabase> NewAsync();

    [Fact]
    public async Task A_history_that_moves_house_half_way_goes_on_as_if_it_had_stayed()
    {
        var history = DemoHistory.Events(Replays.DemoDay);
        var whole = await Replayed.OfAsync(history);
        var night = history[history.Count / 2].At.Date.AddHours(3);
        DateTimeOffset pause = new(night, TimeSpan.Zero);
        await using var first = await TestDatabase.SqliteAsync();
        await using var second = await NewAsync();
        await using ReplayHost before = new(first.Settings);
        await before.PrepareAsync(Cancellation);
        await before.Player.PlayAsync([.. history.Where(e => e.At <= pause)], pause, progress: null, Cancellation);
        await using var zip = await ExportAsync(before);
        await using ReplayHost after = new(second.Settings);
        await after.PrepareAsync(Cancellation);
        Assert.IsType<ImportOutcome.Imported>(await ImportAsync(after, zip));
        await after.ResumeAsync(pause, Cancellation);
        await after.Player.PlayAsync([.. history.Where(e => e.At > pause)], ReplayUntil.EndOf(history), progress: null, Cancellation);
        DeterminismTests.AssertSame(whole, await Replayed.OfHostAsync(history, after));
    }

    [Fact]
    public async Task What_is_exported_again_after_the_import_is_the_same_to_the_last_byte()
    {
        await using var talk = await BusyAsync();
        await using var zip = await ExportAsync(talk);
        await using var database = await NewAsync();
        await using ReplayHost there = new(database.Settings);
        await there.PrepareAsync(Cancellation);
        Assert.IsType<ImportOutcome.Imported>(await ImportAsync(there, zip));
        await using var again = await ExportAsync(there);
        var (one, other) = (Files(zip), Files(again));
        one.Remove(ArchiveManifest.File);
        other.Remove(ArchiveManifest.File);
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one.Keys, file => Assert.Equal(one[file], other[file]));
        Assert.NotEmpty(one["CheckIns.jsonl"]);
    }

    [Fact]
    public async Task A_company_comes_into_a_database_with_another_one_and_neither_sees_the_other()
    {
        await using var talk = await BusyAsync();
        await using var zip = await ExportAsync(talk);
        await using var database = await NewAsync();
        await using ReplayHost there = new(database.Settings);
        await there.PrepareAsync(Cancellation);
        await SettleAsync(there, "other", "elsewhere");
        Assert.IsType<ImportOutcome.Imported>(await ImportAsync(there, zip));
        await using var again = await ExportAsync(there);
        Assert.Equal(Files(zip)["Outbox.jsonl"], Files(again)["Outbox.jsonl"]);
        await using var scope = there.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Companies.IgnoreQueryFilters().CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_company_that_is_there_already_is_refused_and_stays_as_it_is()
    {
        await using var talk = await BusyAsync();
        await using var zip = await ExportAsync(talk);
        var outcome = await ImportAsync(talk, zip);
        Assert.Contains("is in this database already", Assert.IsType<ImportOutcome.Refused>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_another_company_has_is_refused_and_nothing_is_written()
    {
        await using var talk = await BusyAsync();
        await using var zip = await ExportAsync(talk);
        await using var database = await NewAsync();
        await using ReplayHost there = new(database.Settings);
        await there.PrepareAsync(Cancellation);
        await SettleAsync(there, "other", Conversation.Place);
        Assert.Contains("same id already", Assert.IsType<ImportOutcome.Refused>(await ImportAsync(there, zip)).Why, StringComparison.Ordinal);
        await using var scope = there.Scope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        Assert.Equal("other", (await db.Companies.IgnoreQueryFilters().SingleAsync(Cancellation)).Id);
        Assert.Empty(await db.Members.IgnoreQueryFilters().ToListAsync(Cancellation));
    }

    private static async Task SettleAsync(ReplayHost host, string company, string place)
    {
        await using var scope = host.Scope();
        var work = scope.ServiceProvider.GetRequiredService<StandupBot.Features.UnitOfWork>();
        work.ActFor(company);
        scope.ServiceProvider.GetRequiredService<StandupBot.Features.Directory.DirectoryDesk>().Found(company, "Other", "nobody", "Etc/UTC", "local", place);
        await work.SaveAsync(Cancellation);
    }

    /// <summary>A company with something in nearly every table.</summary>
    internal static async Task<Conversation> BusyAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts by 30 June measure 12 to 20 accounts");
        await talk.TypesAsync("bo", "/goals update G1 15");
        await talk.TypesAsync("bo", "/goals promise Lume price list by 10 March G1");
        await talk.TypesAsync("cleo", "/goals heard they want rye from Lume");
        await talk.TypesAsync("bo", "/goals need Shop the opening hours G1");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Signed Cafe Lume #G1, \"waiting\" for the price list; from Dev\n\0 \u2028 🥐 = 1");
        await talk.SaysAsync("dev", "Cleaned the oven");
        await talk.TypesAsync("gil", "/standup away until Friday");
        await talk.AtAsync("2026-03-03 13:00");
        return talk;
    }

    internal static async Task<MemoryStream> ExportAsync(Conversation talk)
    {
        MemoryStream zip = new();
        await talk.WithAsync<CompanyExport>(async (export, work) => await export.WriteAsync(await work.Db.Companies.SingleAsync(Cancellation), zip, Cancellation));
        return zip;
    }

    private static async Task<MemoryStream> ExportAsync(ReplayHost host)
    {
        MemoryStream zip = new();
        await using var scope = host.Scope();
        var company = await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Companies.IgnoreQueryFilters().FirstAsync(c => c.Id != "other", Cancellation);
        await scope.ServiceProvider.GetRequiredService<CompanyExport>().WriteAsync(company, zip, Cancellation);
        return zip;
    }

    internal static async Task<ImportOutcome> ImportAsync(Conversation talk, Stream zip)
    {
        ImportOutcome? outcome = null;
        await talk.WithAsync<CompanyImport>(async import => outcome = await import.ReadAsync(zip, Cancellation));
        return outcome!;
    }

    private static async Task<ImportOutcome> ImportAsync(ReplayHost host, Stream zip)
    {
        await using var scope = host.Scope();
        return await scope.ServiceProvider.GetRequiredService<CompanyImport>().ReadAsync(zip, Cancellation);
    }

    internal static SortedDictionary<string, string> Files(Stream zip)
    {
        using ZipArchive archive = new(zip, ZipArchiveMode.Read, leaveOpen: true);
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using StreamReader reader = new(entry.Open(), Encoding.UTF8);
            files[entry.FullName] = reader.ReadToEnd();
        }

        return files;
    }
}

public sealed class SqliteCompanyArchiveTests : CompanyArchiveTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.SqliteAsync();
}

public sealed class PostgresCompanyArchiveTests : CompanyArchiveTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.PostgresAsync();
}

public sealed class SqlServerCompanyArchiveTests : CompanyArchiveTests
{
    private protected override Task<TestDatabase> NewAsync() => TestDatabase.SqlServerAsync();
}
