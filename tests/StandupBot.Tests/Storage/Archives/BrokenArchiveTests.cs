using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Archives;
using StandupBot.Storage.Rows;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Storage.Archives;

/// <summary>Refused before anything is written, with what is wrong.</summary>
public sealed class BrokenArchiveTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, string> Damages() => new()
    {
        // The file, what is replaced in it, by what, and what is said.
        { ArchiveManifest.File, "\"format\": 1", "\"format\": 2", "newer version" },
        { ArchiveManifest.File, "\"name\": \"Members\"", "\"name\": \"Wizards\"", "does not know" },
        { ArchiveManifest.File, "{", "", "no archive" },
        { "Members.jsonl", "Cleo", "Clea", "changed or damaged" },
        { "Members.jsonl", "\"CompanyId\":\"acme\"", "\"CompanyId\":\"other\"", "another company" },
        { "Members.jsonl", "\"InstallationId\":\"local\"", "\"InstallationId\":\"elsewhere\"", "workspace" },
        { "Members.jsonl", "\"Name\":", "\"Nom\":", "does not know" },
        { "Members.jsonl", "\"JoinedAt\":\"2026", "\"JoinedAt\":\"soon", "another kind" },
        { "Members.jsonl", "\"Name\":\"Cleo\"", "\"Name\":null", "is empty" },
        { "Members.jsonl", "}\n", "\n", "no row" },
        { "Items.jsonl", "{", "{}\n{", "is missing" },
    };

    [Theory, MemberData(nameof(Damages))]
    public async Task A_changed_archive_is_refused(string file, string before, string after, string why)
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        await using var zip = await CompanyArchiveTests.ExportAsync(talk);
        await using var there = await Conversation.EmptyHouseAsync();
        Change(zip, file, text => text.Replace(before, after, StringComparison.Ordinal));
        await AssertRefusedAsync(there, zip, why);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://evil.example/?x=.botframework.com", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    public async Task Conversations_may_only_name_addresses_of_microsoft_because_they_are_called_with_our_token(string address, bool taken)
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        await talk.WithAsync<StandupBotDb>((db, _) =>
        {
            db.MicrosoftTeamsConversations.Add(new MicrosoftTeamsConversationRow
            {
                InstallationId = Conversation.Place, ConversationId = "c", Kind = "Personal", ServiceUrl = address, TenantId = "t", BotId = "b", SeenAt = DateTimeOffset.UnixEpoch,
            });
            return Task.CompletedTask;
        });
        await using var zip = await CompanyArchiveTests.ExportAsync(talk);
        await using var there = await Conversation.EmptyHouseAsync();
        if (taken)
            Assert.IsType<ImportOutcome.Imported>(await CompanyArchiveTests.ImportAsync(there, zip));
        else
            await AssertRefusedAsync(there, zip, "not Microsoft's");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        await using var talk = await CompanyArchiveTests.BusyAsync();
        await using var zip = await CompanyArchiveTests.ExportAsync(talk);
        using (ZipArchive archive = new(zip, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry("Items.jsonl")!.Delete();
        await using var there = await Conversation.EmptyHouseAsync();
        await AssertRefusedAsync(there, zip, "Items.jsonl is missing");
    }

    [Fact]
    public async Task A_file_that_is_no_zip_is_no_archive()
    {
        await using var there = await Conversation.EmptyHouseAsync();
        await AssertRefusedAsync(there, new MemoryStream("hello"u8.ToArray()), "no archive");
    }

    private static async Task AssertRefusedAsync(Conversation there, Stream zip, string why)
    {
        var refused = Assert.IsType<ImportOutcome.Refused>(await CompanyArchiveTests.ImportAsync(there, zip));
        Assert.Contains(why, refused.Why, StringComparison.Ordinal);
        Assert.False(await there.LookAsync(db => db.Companies.IgnoreQueryFilters().AnyAsync(Cancellation)));
    }

    private static void Change(Stream zip, string file, Func<string, string> change)
    {
        var text = change(CompanyArchiveTests.Files(zip)[file]);
        using ZipArchive archive = new(zip, ZipArchiveMode.Update, leaveOpen: true);
        archive.GetEntry(file)!.Delete();
        using StreamWriter writer = new(archive.CreateEntry(file).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
