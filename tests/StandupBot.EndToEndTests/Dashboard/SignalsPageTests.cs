using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Storage.Rows;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class SignalsPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task Open_signals_stand_by_severity_with_their_reason_and_next_step()
    {
        var open = await OpenAsync();
        Assert.NotEmpty(open);
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/signals").AbsoluteUri);
        foreach (var state in open.Where(s => !s.Finding.IsPersonal))
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(state.Finding.Why);
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(state.Finding.NextAction);
        }

        Assert.Equal(
            open.Where(s => !s.Finding.IsPersonal).Select(s => s.Severity).Distinct().OrderDescending().Select(s => s.ToString()),
            (await page.GetByRole(AriaRole.Main).Locator("section > h2").AllAsync()).Select(h => h.GetAttributeAsync("id").Result!).Where(id => id != "ended").Select(id => char.ToUpperInvariant(id[0]) + id[1..]));
    }

    [Fact]
    public async Task Narrowed_to_a_kind_only_that_kind_is_left()
    {
        var kind = (await OpenAsync()).First(s => !s.Finding.IsPersonal).SignalId;
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/signals").AbsoluteUri);
        await page.GetByLabel("Kind").SelectOptionAsync(kind);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Show" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync((await OpenAsync()).Count(s => s.SignalId == kind && !s.Finding.IsPersonal));
    }

    [Fact]
    public async Task A_signal_is_taken_care_of_put_off_and_set_aside_with_a_reason()
    {
        var key = await AddAsync(new Told(Marta, Audience.ObjectiveOwner), personal: false);
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/signals").AbsoluteUri);
        await Card(page).GetByRole(AriaRole.Button, new() { NameString = "I take care of it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("noted that you take care of it");
        await Assertions.Expect(Card(page)).ToContainTextAsync("Somebody takes care of it");
        await Card(page).GetByText("Not now").ClickAsync();
        await Card(page).GetByRole(AriaRole.Button, new() { NameString = "In 3 working days" }).ClickAsync();
        await Assertions.Expect(Card(page)).ToContainTextAsync("Put off until");
        await Card(page).GetByText("Not now").ClickAsync();
        await Card(page).GetByRole(AriaRole.Link, new() { NameString = "It is not a problem" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Why?" }).FillAsync("The figure comes on Friday");
        await page.Locator("section", new() { HasText = "Not a problem?" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("not a problem (The figure comes on Friday)");
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Not a problem, says Marta");
        Assert.Equal(SignalStage.Dismissed, (await StateAsync(key)).Stage);
    }

    [Fact]
    public async Task Fix_opens_the_form_of_the_chat_and_does_what_it_does()
    {
        await AddAsync(new Told(Marta, Audience.ObjectiveOwner), personal: false);
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/signals?mine=yes").AbsoluteUri);
        await Card(page).GetByRole(AriaRole.Link, new() { NameString = "Say how it stands" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" }).FillAsync("far");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" }).FillAsync("11");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("(11 of 12 accounts)");
    }

    [Fact]
    public async Task What_is_about_one_person_is_seen_by_that_person_alone()
    {
        var key = await AddAsync(new Told(Priya, Audience.Member), personal: true);
        foreach (var other in new[] { Greta, Marta, Tomasz })
        {
            var page = await SignedInAsync(other);
            await page.GotoAsync(At("/signals").AbsoluteUri);
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(Why);
            Assert.Equal(404, (await page.GotoAsync(At($"/signals/one?signal={Uri.EscapeDataString(key)}").AbsoluteUri))!.Status);
        }

        var own = await SignedInAsync(Priya);
        await own.GotoAsync(At("/signals").AbsoluteUri);
        await Assertions.Expect(own.GetByRole(AriaRole.Main)).ToContainTextAsync(Why);
    }

    private const string Why = "Nobody has said for 4 working days how twelve wholesale accounts stand.";

    private static ILocator Card(IPage page) => page.GetByRole(AriaRole.Article, new() { NameString = "(S4:" });

    private Task<List<SignalState>> OpenAsync() => Host.WithAsync(async db =>
        (await db.Signals.IgnoreQueryFilters().ToListAsync(Cancellation)).Select(r => r.State).Where(s => s.IsOpen).ToList());

    private Task<SignalState> StateAsync(string key) => Host.WithAsync(async db => (await db.Signals.IgnoreQueryFilters().FirstAsync(r => r.Key == key, Cancellation)).State);

    /// <summary>An open signal about G4, or about Priya.</summary>
    private Task<string> AddAsync(Told told, bool personal) => Host.WithAsync(async db =>
    {
        var goal = await db.Objectives.IgnoreQueryFilters().FirstAsync(o => o.Number == 4, Cancellation);
        var finding = new Finding
        {
            Signal = personal ? "S16" : "S4", Subjects = [personal ? Priya : goal.Id], Severity = Severity.High, Why = Why, NextAction = "Say how it stands.", Told = [told], IsPersonal = personal,
        };
        var now = Host.Clock.GetUtcNow();
        db.Signals.RemoveRange(await db.Signals.IgnoreQueryFilters().Where(s => s.Key == finding.Key).ToListAsync(Cancellation));
        await db.SaveChangesAsync(Cancellation);
        db.Tenant = goal.CompanyId;
        db.Signals.Add(SignalRow.Of(goal.CompanyId, new SignalState
        {
            Key = finding.Key, SignalId = finding.Signal, Stage = SignalStage.Open, Since = now, OpenedAt = now, Severity = finding.Severity, EvidenceHash = finding.EvidenceHash,
            Streak = 1, LadderSince = DateOnly.FromDateTime(now.UtcDateTime), FirstSeen = now, LastSeen = now, Finding = finding,
        }));
        await db.SaveChangesAsync(Cancellation);
        return finding.Key;
    });
}
