using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandupBot.Core.Chat.Json;
using StandupBot.Core.Delivery;
using StandupBot.Storage.Rows;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class SignInTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task Whoever_is_signed_out_reads_how_to_come_in()
    {
        var page = await BrowserAsync();
        await page.GotoAsync(At("/goals/G4").AbsoluteUri);
        Assert.EndsWith("/dashboard/sign-in", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByText("/goals dashboard")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_signs_in_the_member_who_asked_for_it_and_only_once()
    {
        var link = await Host.LinkAsync(Priya, Cancellation);
        var page = await BrowserAsync();
        await page.GotoAsync(link.AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Sign in as Priya Nair" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Goals", Exact = true })).ToBeVisibleAsync();

        var other = await BrowserAsync();
        await other.GotoAsync(link.AbsoluteUri);
        await Assertions.Expect(other.GetByRole(AriaRole.Alert)).ToContainTextAsync("used already");
    }

    [Fact]
    public async Task A_program_that_previews_links_does_not_use_them_up()
    {
        var link = await Host.LinkAsync(Priya, Cancellation);
        using HttpClient preview = new();
        for (var look = 0; look < 3; look++)
            using (var shown = await preview.GetAsync(link, Cancellation))
                Assert.True(shown.IsSuccessStatusCode);
        var page = await BrowserAsync();
        await page.GotoAsync(link.AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Sign in as" }).ClickAsync();
        await IsAtAsync(page, @"/dashboard/goals$");
    }

    [Fact]
    public async Task A_link_lives_for_ten_minutes_and_gives_way_to_a_newer_one()
    {
        var first = await Host.LinkAsync(Priya, Cancellation);
        var second = await Host.LinkAsync(Priya, Cancellation);
        var page = await BrowserAsync();
        Assert.Equal(410, (await page.GotoAsync(first.AbsoluteUri))!.Status);
        Assert.Equal(200, (await page.GotoAsync(second.AbsoluteUri))!.Status);
        Host.Clock.Move(TimeSpan.FromMinutes(10));
        Assert.Equal(410, (await page.GotoAsync(second.AbsoluteUri))!.Status);
    }

    [Fact]
    public async Task What_is_kept_does_not_sign_in()
    {
        var key = (await Host.LinkAsync(Priya, Cancellation)).Query["?key=".Length..];
        var kept = await Host.WithAsync(db => db.DashboardLinks.IgnoreQueryFilters().SingleAsync(Cancellation));
        Assert.NotEqual(key, kept.Hash);
        using HttpClient guess = new();
        using var answer = await guess.GetAsync(At($"/enter?key={kept.Hash}"), Cancellation);
        Assert.Equal(410, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Once_it_was_sent_the_outbox_holds_no_key()
    {
        await Host.LinkAsync(Priya, Cancellation);
        var said = (await OutboxAsync()).Single(m => m.Secret);
        for (var wait = 0; wait < 100 && said.State != OutboxState.Sent; wait++)
        {
            await Task.Delay(100, Cancellation);
            said = (await OutboxAsync()).Single(m => m.Secret);
        }

        Assert.Equal(OutboxState.Sent, said.State);
        Assert.DoesNotContain("key=", ChatJson.Write(said.Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_is_out_at_once()
    {
        var page = await SignedInAsync(Priya);
        await Host.WithAsync(async db =>
        {
            (await db.Members.IgnoreQueryFilters().SingleAsync(m => m.Id == Priya, Cancellation)).Leave(Host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(Cancellation);
        });
        await page.ReloadAsync();
        Assert.EndsWith("/dashboard/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browsers_too()
    {
        var one = await SignedInAsync(Priya);
        var other = await SignedInAsync(Priya);
        await one.GetByText("Priya Nair").First.ClickAsync();
        await one.GetByRole(AriaRole.Button, new() { NameString = "Sign out everywhere" }).ClickAsync();
        Assert.EndsWith("/dashboard/sign-in", one.Url, StringComparison.Ordinal);
        await other.ReloadAsync();
        Assert.EndsWith("/dashboard/sign-in", other.Url, StringComparison.Ordinal);
        Assert.Equal([], await SessionsAsync());
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_after_signing_out()
    {
        var page = await SignedInAsync(Priya);
        var session = (await page.Context.CookiesAsync()).Single(c => c.Name == "standupbot.session");
        Assert.True(session.HttpOnly);
        Assert.Equal(SameSiteAttribute.Lax, session.SameSite);
        await page.GetByText("Priya Nair").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Sign out", Exact = true }).ClickAsync();
        using HttpClient thief = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using HttpRequestMessage request = new(HttpMethod.Get, At("/goals")) { Headers = { { "Cookie", $"{session.Name}={session.Value}" } } };
        using var answer = await thief.SendAsync(request, Cancellation);
        Assert.Equal("/dashboard/sign-in", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_session_ends_twelve_hours_after_its_last_use()
    {
        var page = await SignedInAsync(Priya);
        Host.Clock.Move(TimeSpan.FromHours(8));
        await page.ReloadAsync();
        Host.Clock.Move(TimeSpan.FromHours(8));
        await page.ReloadAsync();
        Assert.EndsWith("/dashboard/goals", page.Url, StringComparison.Ordinal);
        Host.Clock.Move(TimeSpan.FromHours(12));
        await page.ReloadAsync();
        Assert.EndsWith("/dashboard/sign-in", page.Url, StringComparison.Ordinal);
    }

    private Task<List<OutboxMessage>> OutboxAsync() => Host.WithAsync(db => db.Outbox.IgnoreQueryFilters().AsNoTracking().ToListAsync(Cancellation));

    private Task<List<DashboardSessionRow>> SessionsAsync() => Host.WithAsync(db => db.DashboardSessions.IgnoreQueryFilters().ToListAsync(Cancellation));
}
