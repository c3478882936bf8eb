using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Features.DataExport;
using StandupBot.Features.GoalImport;
using StandupBot.Tests.Conversations;
using StandupBot.Tests.Storage.Archives;
using Xunit;

namespace StandupBot.Tests.Data;

public sealed class ImportGoalsTests
{
    private const string Csv = """
        Object ID;Title;Owner;Team;Parent;Due date;Start;Target;Unit;Current
        2;Twenty accounts;Cleo;Bakery;1;2026-06-30;12;20;accounts;15
        1;Be the best;bo@acme.example;;;2026-12-31;;;;
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goals_come_in_with_their_owner_parent_and_progress()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        Assert.Equal(2, await ImportAsync(talk, Csv));
        var goals = await talk.LookAsync(db => db.Objectives.Include(o => o.Reports).OrderBy(o => o.Number).ToListAsync(Cancellation));
        Assert.Equal(["Be the best", "Twenty accounts"], goals.Select(g => g.Terms.Title));
        Assert.Equal((goals[0].Id, "cleo", "bakery"), (goals[1].Terms.ParentId, goals[1].Terms.OwnerId, goals[1].Terms.TeamId));
        Assert.Equal(15, Assert.Single(goals[1].Reports).Value);
        await talk.TypesAsync("bo", "/goals tree");
        Assert.Contains("Twenty accounts", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_adds_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await ImportAsync(talk, Csv);
        Assert.Equal(0, await ImportAsync(talk, Csv));
        Assert.Equal(2, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Showing_what_would_be_added_changes_nothing()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.WithAsync<ImportGoals>(async (import, _) => Assert.Equal(2, (await import.PlanAsync(Csv, Cancellation)).ToAdd.Count));
        Assert.False(await talk.LookAsync(db => db.Objectives.AnyAsync(Cancellation)));
    }

    [Fact]
    public async Task Our_own_export_comes_into_another_company_once()
    {
        await using var there = await CompanyArchiveTests.BusyAsync();
        MemoryStream zip = new();
        await there.WithAsync<ReadableExport>(async (export, _) => await export.WriteCompanyAsync(reader: null, zip, Cancellation));
        var csv = CompanyArchiveTests.Files(zip)["goals.csv"];
        Assert.Equal(0, await ImportAsync(there, csv));
        await using var here = await Conversation.EmptyAsync();
        Assert.Equal(1, await ImportAsync(here, csv));
        Assert.Equal(0, await ImportAsync(here, csv));
        var goal = await here.LookAsync(db => db.Objectives.Include(o => o.Reports).SingleAsync(Cancellation));
        Assert.Equal(("Wholesale accounts", new Measure("Wholesale accounts", 12, 20, "accounts"), 15d), (goal.Terms.Title, goal.Terms.Measure, goal.Reports[^1].Value!.Value));
    }

    private static async Task<int> ImportAsync(Conversation talk, string csv)
    {
        var added = 0;
        await talk.WithAsync<ImportGoals>(async (import, work) =>
            added = (await import.ApplyAsync(await work.Db.Companies.SingleAsync(Cancellation), "ana", await import.PlanAsync(csv, Cancellation), Cancellation)).Count);
        return added;
    }
}
