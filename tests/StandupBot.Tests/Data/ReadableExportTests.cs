using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StandupBot.Features.DataExport;
using StandupBot.Tests.Conversations;
using StandupBot.Tests.Storage.Archives;
using Xunit;

namespace StandupBot.Tests.Data;

public sealed class ReadableExportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_company_gets_each_table_as_csv_and_as_json()
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        var files = await CompanyAsync(talk);
        string[] tables = ["goals", "goal-check-ins", "stand-up-lines", "stand-up-answers", "roadblocks", "roadblock-steps", "dependencies", "promises", "mentions", "signals", "scores"];
        Assert.Equal(tables.SelectMany(t => new[] { $"{t}.csv", $"{t}.json" }).Append("README.txt").Order(StringComparer.Ordinal), files.Keys);
        Assert.Contains("Wholesale accounts", files["goals.csv"], StringComparison.Ordinal);
        Assert.Contains("Cleaned the oven", files["stand-up-lines.csv"], StringComparison.Ordinal);
        using var goals = JsonDocument.Parse(files["goals.json"]);
        Assert.Equal(15, Assert.Single(goals.RootElement.EnumerateArray()).GetProperty("Current").GetDouble());
        Assert.All(tables, t => Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(files[$"{t}.json"]).RootElement.ValueKind));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_text()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add \"=HYPERLINK(1) and more\" measure 0 to -5 degrees");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "@SUM(A1:A9) was in the till, signed +351 Lume");
        var files = await CompanyAsync(talk);
        Assert.Contains("'=HYPERLINK(1) and more", files["goals.csv"], StringComparison.Ordinal);
        Assert.Contains(",-5,", files["goals.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain(Cells(files), cell => cell is ['=' or '+' or '@' or '\t' or '\r', ..] || (cell is ['-', ..] && !double.TryParse(cell, out _)));
        Assert.Contains("\"=HYPERLINK(1) and more\"", files["goals.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_answered_can_see_that_their_answers_were_exported()
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        await CompanyAsync(talk);
        await talk.TypesAsync("cleo", "/goals who saw my answers");
        Assert.Contains("Whoever runs the bot, by an export of the whole company", talk.LastTo("cleo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_gets_what_is_about_them_and_nothing_of_others()
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        MemoryStream zip = new();
        await talk.WithAsync<ReadableExport>(async (export, work) => await export.WriteMemberAsync(await work.Db.Members.SingleAsync(m => m.Id == "cleo", Cancellation), zip, Cancellation));
        var files = CompanyArchiveTests.Files(zip);
        Assert.Contains("Signed Cafe Lume", files["stand-up-answers.csv"], StringComparison.Ordinal);
        Assert.Contains("they want rye", files["mentions.csv"], StringComparison.Ordinal);
        Assert.Contains("cleo,Cleo", files["me.csv"], StringComparison.Ordinal);
        Assert.Contains("Bakery", files["my-teams.csv"], StringComparison.Ordinal);
        Assert.NotEqual(1, files["messages-to-me.csv"].Trim().Split('\n').Length);
        Assert.DoesNotContain("Cleaned the oven", string.Concat(files["stand-up-lines.csv"], files["stand-up-answers.csv"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ana", "export --readable --company acme")]
    [InlineData("cleo", "Only Ana (who owns Acme Bakery) may decide about the company's data.")]
    public async Task The_command_tells_the_owner_how_and_others_who_may(string member, string told)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync(member, "/goals export");
        Assert.Contains(told, talk.LastTo(member).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_data_tells_what_is_kept_and_how_to_get_it()
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        await talk.TypesAsync("cleo", "/goals my data");
        var told = talk.LastTo("cleo").Text;
        Assert.Contains("1 stand-up answers", talk.LastTo("cleo").Message.Text, StringComparison.Ordinal);
        Assert.Contains("--member cleo", told, StringComparison.Ordinal);
        Assert.Contains("12 months", told, StringComparison.Ordinal);
    }

    private static async Task<SortedDictionary<string, string>> CompanyAsync(Conversation talk)
    {
        MemoryStream zip = new();
        await talk.WithAsync<ReadableExport>(async (export, _) => await export.WriteCompanyAsync(reader: null, zip, Cancellation));
        return CompanyArchiveTests.Files(zip);
    }

    private static IEnumerable<string> Cells(SortedDictionary<string, string> files) =>
        files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(f => Core.Csv.CsvText.Read(f.Value)).SelectMany(r => r.Cells);
}
