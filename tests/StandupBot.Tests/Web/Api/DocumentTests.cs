using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Web.Api;

public sealed class DocumentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_is_in_the_document_and_says_what_it_does_what_comes_back_and_who_may()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var document = await api.GetAsync("/openapi.json", null);
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("scheme").GetString());
        var routes = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(r => r.Metadata.GetMetadata<IAuthorizeData>() is not null || r.Metadata.GetMetadata<AuthorizationPolicy>() is not null).ToList();
        Assert.True(routes.Count >= 20, $"{routes.Count} routes");
        foreach (var route in routes)
        {
            var method = route.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Single();
            var operation = document.GetProperty("paths").GetProperty(route.RoutePattern.RawText!).GetProperty(method.ToLowerInvariant());
            var named = $"{method} {route.RoutePattern.RawText}";
            Assert.All(["summary", "description", "operationId"], p => Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty(p).GetString()), $"{named}: {p}"));
            Assert.True(operation.GetProperty("security")[0].TryGetProperty("token", out _), $"{named}: security");
            var responses = operation.GetProperty("responses").EnumerateObject().Select(r => r.Name).ToList();
            Assert.Contains(responses, r => r is "200" or "201");
            Assert.All(method == "GET" ? ["401", "403", "429"] : (string[])["401", "403", "404", "409", "422", "429"], r => Assert.True(responses.Contains(r), $"{named}: {r}"));
            if (operation.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray(), p => Assert.False(string.IsNullOrWhiteSpace(p.GetProperty("description").GetString()), $"{named}: {p.GetProperty("name")}"));
        }

        Assert.Equal(routes.Count, document.GetProperty("paths").EnumerateObject().Sum(p => p.Value.EnumerateObject().Count()));
    }

    [Fact]
    public async Task Bodies_and_answers_are_described_and_have_examples()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var schemas = (await api.GetAsync("/openapi.json", null)).GetProperty("components").GetProperty("schemas");
        Assert.Equal("G4", schemas.GetProperty("ApiGoal").GetProperty("examples")[0].GetProperty("id").GetString());
        Assert.Equal("1 to 200 characters.", schemas.GetProperty("ApiNewGoal").GetProperty("properties").GetProperty("title").GetProperty("description").GetString());
        Assert.DoesNotContain(schemas.EnumerateObject(), s => s.Name.Contains("score", StringComparison.OrdinalIgnoreCase) && s.Value.GetRawText().Contains("ApiPerson", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_the_api_is_put_together_before_somebody_asks()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var routes = api.Services.GetRequiredService<EndpointDataSource>();
        Assert.Equal(5, routes.Endpoints.Count);
        await api.SendAsync(HttpMethod.Get, "/company", null);
        Assert.True(routes.Endpoints.Count > 20);
    }

    [Fact]
    public async Task The_page_loads_nothing_but_its_own_files()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        foreach (var (path, type) in new[] { ("/api", "text/html"), ("/api/api.css", "text/css"), ("/api/api.js", "text/javascript") })
        {
            using var response = await api.Client.GetAsync(path, Cancellation);
            Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            var text = await response.Content.ReadAsStringAsync(Cancellation);
            Assert.DoesNotContain("//", text.Replace("// Shows", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        using var nothing = await api.Client.GetAsync("/api/secrets.txt", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_said_as_a_problem()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await using var api = await ApiServer.StartAsync(talk);
        var token = await ApiServer.TokenAsync(talk, "bo");
        await ApiServer.ReadAsync(HttpStatusCode.NotFound, await api.SendAsync(HttpMethod.Get, "/nothing", token));
        await ApiServer.ReadAsync(HttpStatusCode.MethodNotAllowed, await api.SendAsync(HttpMethod.Delete, "/goals", token));
        await using var off = await ApiServer.StartAsync(talk, ("Api:Enabled", "false"));
        using var gone = await off.SendAsync(HttpMethod.Get, "/company", token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
