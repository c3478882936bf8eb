using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class SafetyTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    [Fact]
    public async Task Somebody_signed_out_is_led_to_the_sign_in_from_every_page_and_nothing_happens()
    {
        var routes = Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(r => r.Metadata.GetMetadata<IAuthorizeData>() is not null).ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
            foreach (var method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST", "DELETE"])
            {
                var path = RoutesTests.PatternOf(route).Replace("{handle}", "G4", StringComparison.Ordinal).Replace("{**elsewhere}", "elsewhere", StringComparison.Ordinal);
                using HttpRequestMessage request = new(new HttpMethod(method), new Uri(Host.Address, path));
                using var answer = await http.SendAsync(request, Cancellation);
                Assert.True(answer is { StatusCode: HttpStatusCode.Redirect, Headers.Location.OriginalString: "/dashboard/sign-in" }, $"{method} {path} gave {(int)answer.StatusCode}.");
            }
    }

    [Theory]
    [InlineData("/sign-in"), InlineData("/enter?key=x"), InlineData("/goals"), InlineData("/files/dashboard.css")]
    public async Task Every_answer_carries_the_browsers_locks(string path)
    {
        using var answer = await http.GetAsync(At(path), Cancellation);
        string Header(string name) => string.Join(';', answer.Headers.GetValues(name));
        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal(!path.StartsWith("/files", StringComparison.Ordinal), answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/goals/G4/check-in", "amount=12"), InlineData("/goals/G4/parent", "under="), InlineData("/undo", "change=x"), InlineData("/sign-out", "everywhere=true"), InlineData("/look", "look=Dark")]
    [InlineData("/settings/zone", "zone=Asia/Tokyo"), InlineData("/settings/team/pause?id=sales", "x=1"), InlineData("/settings/team/remove?id=sales", "who=priya")]
    [InlineData("/settings/standup?of=sales", "time=10:00"), InlineData("/settings/signal?id=S4", "option=WeeklyDays&value=2")]
    public async Task A_post_from_elsewhere_is_refused_even_with_the_cookie(string path, string body)
    {
        var page = await SignedInAsync(Greta);
        var cookie = string.Join("; ", (await page.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));
        using HttpRequestMessage request = new(HttpMethod.Post, At(path)) { Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")), Headers = { { "Cookie", cookie } } };
        using var answer = await http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await page.ReloadAsync();
        Assert.EndsWith("/dashboard/goals", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_one_member_is_worth_nothing_to_another()
    {
        var priya = await SignedInAsync(Priya);
        var token = await priya.Locator("input[name=__RequestVerificationToken]").First.GetAttributeAsync("value");
        var greta = await SignedInAsync(Greta);
        await greta.EvaluateAsync("token => document.querySelectorAll('input[name=__RequestVerificationToken]').forEach(i => i.value = token)", token);
        await greta.GetByRole(AriaRole.Button, new() { NameString = "Dark" }).ClickAsync();
        await Assertions.Expect(greta.GetByRole(AriaRole.Heading, new() { NameString = "Please try again" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Guessing_links_is_slowed_down()
    {
        List<HttpStatusCode> answers = [];
        for (var guess = 0; guess < 25; guess++)
        {
            using var answer = await http.GetAsync(At($"/enter?key={guess:D43}"), Cancellation);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Gone, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task One_link_can_be_tried_some_times_and_no_more()
    {
        List<HttpStatusCode> answers = [];
        for (var guess = 0; guess < 12; guess++)
        {
            using var answer = await http.GetAsync(At($"/enter?key={0:D43}"), Cancellation);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_acts_once()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/goals/G4").AbsoluteUri);
        const string twice =
            "async () => { const form = document.querySelector('form.fields'); form.elements['amount'].value = '11'; const body = new URLSearchParams(new FormData(form)); "
            + "for (let i = 0; i < 2; i++) await fetch(form.action, { method: 'POST', body }); }";
        await page.EvaluateAsync(twice);
        await page.ReloadAsync();
        Assert.Equal(1, await page.GetByText("Today, Marta Lind", new() { Exact = false }).CountAsync());
    }
}
