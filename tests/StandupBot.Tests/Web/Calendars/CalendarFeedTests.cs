using System.Net;
using Ical.Net;
using Ical.Net.DataTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features;
using StandupBot.Features.Directory;
using StandupBot.Features.Standups;
using StandupBot.Tests.Conversations;
using StandupBot.Tests.Web.Api;
using Xunit;

namespace StandupBot.Tests.Web.Calendars;

public sealed class CalendarFeedTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, ZoneMode.Team, "Europe/Lisbon", "09:00")]
    [InlineData(null, ZoneMode.Member, "America/New_York", "09:00")]
    [InlineData(null, ZoneMode.Member, "Asia/Kolkata", "23:45")]
    [InlineData(null, ZoneMode.Member, "Australia/Lord_Howe", "07:30")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", ZoneMode.Team, "Europe/Lisbon", "16:30")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", ZoneMode.Member, "America/New_York", "10:00")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", ZoneMode.Team, "Europe/Lisbon", "10:00")]
    [InlineData("FREQ=DAILY;COUNT=40", ZoneMode.Team, "Europe/Lisbon", "08:15")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261111", ZoneMode.Member, "Asia/Tokyo", "09:00")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;UNTIL=20261030T090000Z", ZoneMode.Member, "Asia/Tokyo", "09:00")]
    public async Task What_a_calendar_program_reads_is_what_the_product_does_over_a_year(string? rule, ZoneMode mode, string zone, string time)
    {
        await using var talk = await Conversation.EmptyAsync();
        await talk.JoinAsync("bo", "Bo", zone: zone);
        await talk.TeamAsync("bakery", "Bakery", "bo", ["bo"]);
        await talk.StandupAsync("bakery-daily", "bakery", "#bakery", time, s => (s.Rule, s.ZoneMode) = (rule, mode));
        await talk.WithAsync<DirectoryDesk>((desk, _) =>
        {
            desk.TakeOff(Conversation.Company, null, new DateOnly(2026, 4, 3), "Good Friday");
            desk.TakeOff(Conversation.Company, "bakery", new DateOnly(2026, 12, 8), "Feast");
            desk.TakeOff(Conversation.Company, "shop", new DateOnly(2026, 5, 4), "Not ours");
            desk.GoAway(Conversation.Company, "bo", new DateOnly(2026, 8, 3), new DateOnly(2026, 8, 14), null);
            return Task.CompletedTask;
        });
        await using var api = await ApiServer.StartAsync(talk);
        var text = await ReadAsync(api, await AddressAsync(talk, "bo"));

        var read = Calendar.Load(text)!;
        var dated = Assert.Single(read.Events);
        var found = dated.GetOccurrences(new CalDateTime(Start.UtcDateTime, "UTC")).Select(o => new DateTimeOffset(o.Period.StartTime.AsUtc, TimeSpan.Zero)).TakeWhile(at => at < Start.AddYears(1)).ToList();
        Assert.Equal(await ExpectedAsync(api, mode), found);
        Assert.True(found.Count > 5);
    }

    [Fact]
    public async Task A_zone_is_written_with_each_change_of_its_clock()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var text = (await ReadAsync(api, await AddressAsync(talk, "bo"))).ReplaceLineEndings("\n");
        Assert.Contains("TZID:Europe/Lisbon", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:DAYLIGHT\nDTSTART:20260329T010000\n", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:STANDARD\nDTSTART:20261025T020000\n", text, StringComparison.Ordinal);
        Assert.Contains("TZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Lisbon:20260302T090000\n", text, StringComparison.Ordinal);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 75, line));
    }

    [Fact]
    public async Task It_shows_the_stand_ups_that_ask_the_person_and_stays_the_same_while_nothing_changes()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var (bo, gil) = (await AddressAsync(talk, "bo"), await AddressAsync(talk, "gil"));
        var mine = Calendar.Load(await ReadAsync(api, bo))!;
        Assert.Equal(["Bakery stand-up"], mine.Events.Select(e => e.Summary));
        Assert.Equal(["Shop stand-up"], Calendar.Load(await ReadAsync(api, gil))!.Events.Select(e => e.Summary));
        using var first = await api.Client.GetAsync(bo, Cancellation);
        Assert.Equal("private, max-age=900", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").OrderDescending()));
        await talk.AtAsync("2026-03-05 12:00");
        using HttpRequestMessage again = new(HttpMethod.Get, bo);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await api.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        await talk.TypesAsync("bo", "/standup away until Friday");
        var away = Calendar.Load(await ReadAsync(api, bo))!;
        Assert.Equal(mine.Events[0]!.Uid, away.Events[0]!.Uid);
        Assert.Equal(["2026-03-05", "2026-03-06"], away.Events[0]!.ExceptionDates.GetAllDates().Select(d => d.Date.ToString("yyyy-MM-dd", null)));
        await talk.TypesAsync("bo", "/standup pause Bakery");
        await talk.TapsAsync("bo", "Pause it");
        Assert.Empty(Calendar.Load(await ReadAsync(api, bo))!.Events);
    }

    [Fact]
    public async Task An_address_is_shown_once_and_ends_with_a_new_one_with_a_word_and_with_its_member()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var first = await AddressAsync(talk, "bo");
        await talk.TypesAsync("bo", "/standup calendar");
        Assert.DoesNotContain(first, talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TapsAsync("bo", "New address");
        var second = Address(talk.LastTo("bo"));
        await GoneAsync(api, first);
        await ReadAsync(api, second);
        await talk.TypesAsync("bo", "/standup calendar off");
        await GoneAsync(api, second);
        var cleo = await AddressAsync(talk, "cleo");
        await talk.LeaveAsync("cleo");
        await GoneAsync(api, cleo);
        await GoneAsync(api, cleo.Replace(".ics", "", StringComparison.Ordinal));
        await GoneAsync(api, $"/calendar/{await ApiServer.TokenAsync(talk, "bo")}.ics");
    }

    private static async Task<IReadOnlyList<DateTimeOffset>> ExpectedAsync(ApiServer api, ZoneMode mode)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.ActFor(Conversation.Company);
        var context = await scope.ServiceProvider.GetRequiredService<StandupLoader>().LoadAsync(await work.Db.Standups.SingleAsync(Cancellation), Cancellation);
        var absence = await work.Db.Absences.SingleAsync(Cancellation);
        return
        [
            .. context.Occurrences(scope.ServiceProvider.GetRequiredService<StandupBot.Core.Standups.Scheduling.RecurrenceDates>()).From(new DateOnly(2026, 3, 1)).Where(p => !absence.Covers(p.Date))
                .Select(p => mode == ZoneMode.Member ? p.WindowOf("bo").OpensAt : p.OpensAt).SkipWhile(at => at < Start).TakeWhile(at => at < Start.AddYears(1)),
        ];
    }

    private static async Task<string> AddressAsync(Conversation talk, string member)
    {
        await talk.TypesAsync(member, "/standup calendar");
        return Address(talk.LastTo(member));
    }

    private static string Address(Spoken said) => said.Message.Blocks.OfType<Block.Quote>().Single().Text.Plain();

    private static async Task<string> ReadAsync(ApiServer api, string address)
    {
        using var response = await api.Client.GetAsync(address, Cancellation);
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private static async Task GoneAsync(ApiServer api, string address)
    {
        using var response = await api.Client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
