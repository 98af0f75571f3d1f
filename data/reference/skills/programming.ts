/** Programming languages, frameworks and libraries. Own collection; the notation is told in `table.ts`. */
export const PROGRAMMING = `
JavaScript = js, java script, ecmascript, es6, es2015
TypeScript = ts-lang, type script > JavaScript
Python = python3, cpython
Java = java se, core java, jdk, openjdk
Kotlin
Scala = scala lang
C# = csharp, c sharp, c-sharp, c♯ > .NET
C++ = cpp, c plus plus, cplusplus
!C = c programming, ansi c, embedded c, c language, programming in c
!Go = golang, go lang
~Rust = rust lang, rustlang
~Swift = swift lang
Objective-C = objective c, objc, obj-c
!R = r programming, r language, rstudio, r studio, r shiny, tidyverse, ggplot2, dplyr
!D = dlang
PHP
~Ruby = ruby lang
Perl
~Dart
~Julia = julia lang
MATLAB
Lua
Haskell
Elixir
Erlang = erlang/otp
Clojure = clojurescript
F# = fsharp, f sharp > .NET
OCaml
~Groovy
Visual Basic = vb.net, vba, visual basic for applications, vb6
COBOL
Fortran
~Delphi = object pascal, turbo pascal
!Ada = ada 95, ada 2012, ada spark
Prolog
Common Lisp = lisp
~Elm = elm lang
~Zig = zig lang
~Solidity
~Apex = salesforce apex > Salesforce
ABAP = sap abap > SAP
!Assembly = assembler, x86 assembly, arm assembly
Bash = shell scripting, bash scripting, shell scripts, shell script, bash scripts, zsh, posix shell
PowerShell = power shell
SQL = structured query language, sql-kenntnisse, sql queries
PL/SQL = plsql, pl sql > SQL
T-SQL = transact-sql, tsql, t sql > SQL
GraphQL = graph ql
HTML = html5, xhtml, html 5
CSS = css3, cascading style sheets, css 3
Sass = scss > CSS
Tailwind CSS = tailwind, tailwindcss > CSS
~Bootstrap = bootstrap css, twitter bootstrap > CSS
XML = xslt, xsd, xpath
JSON = json schema
YAML
Regular Expressions = regex, regexp
WebAssembly = wasm
~React = reactjs, react.js, react js > JavaScript
React Native = react-native > React, JavaScript
Next.js = nextjs, next js > React, JavaScript
~Redux = redux toolkit > JavaScript
~Angular = angularjs, angular.js, angular js > JavaScript
~Vue.js = vuejs, ~Vue, vue js, vue3 > JavaScript
Nuxt = nuxt.js, nuxtjs > Vue.js, JavaScript
Svelte = sveltekit > JavaScript
Ember.js = emberjs > JavaScript
Backbone.js = backbonejs > JavaScript
jQuery > JavaScript
~Lit = lit element, lit-element, lit html > JavaScript
Web Components = custom elements
Three.js = threejs > JavaScript
D3.js = d3, d3js > JavaScript
Node.js = nodejs, node js, ~Node > JavaScript
~Express = express.js, expressjs > Node.js, JavaScript
NestJS = nest.js > Node.js, TypeScript, JavaScript
Fastify > Node.js, JavaScript
Deno > JavaScript
~Bun = bun.js > JavaScript
~Electron = electron.js, electronjs > JavaScript
Webpack
Vite = vite.js
~Babel = babel.js
npm = pnpm, yarn package manager
Django = django rest framework, drf > Python
~Flask > Python
FastAPI = fast api > Python
SQLAlchemy = sql alchemy > Python
~Celery > Python
Pydantic > Python
~Spring = spring framework, spring mvc, spring security, spring data > Java
Spring Boot = springboot, spring-boot > Spring, Java
Hibernate = jpa, jakarta persistence > Java
Jakarta EE = java ee, j2ee, jee > Java
Quarkus > Java
Micronaut > Java
~Maven = apache maven
Gradle
JUnit > Java
.NET = dotnet, .net core, .net framework, dot net, net core
ASP.NET = asp.net core, asp.net mvc, aspnet > .NET
Entity Framework = ef core, entity framework core > .NET
Blazor > .NET, C#
WPF = windows presentation foundation > .NET
Xamarin = .net maui > .NET
Ruby on Rails = ~Rails, ^RoR > Ruby
Laravel > PHP
Symfony > PHP
WordPress = word press
Drupal > PHP
TYPO3 > PHP
Magento = adobe commerce
Shopify = shopify liquid, shopify plus
WooCommerce > WordPress
Phoenix Framework = phoenix liveview > Elixir
Qt = qml
Android = android sdk, android development, android studio
iOS = ios development, ios sdk
SwiftUI = swift ui > Swift, iOS
UIKit > iOS
Jetpack Compose > Kotlin, Android
Flutter > Dart
Ionic = ionic framework
~Unity = unity3d, unity 3d
Unreal Engine = unreal, ue4, ue5
~Godot
OpenGL = webgl
Vulkan = vulkan api
DirectX
^REST = rest api, rest apis, restful, restful apis, rest services, restful services, rest-schnittstellen
^SOAP = soap api, soap web services
gRPC = protobuf, protocol buffers
WebSockets = websocket
OpenAPI = swagger
API Design = api development, api integration, api integrations, api-entwicklung
Microservices = micro services, microservice, microservice architecture, mikroservices
Event-Driven Architecture = event driven, event sourcing, cqrs
Domain-Driven Design = ddd, domain driven design
Object-Oriented Programming = oop, object oriented programming, object-oriented design, objektorientierte programmierung
Functional Programming = funktionale programmierung
Design Patterns = software design patterns, entwurfsmuster
Software Architecture = software design, softwarearchitektur, system design, architecture logicielle, arquitectura de software
Distributed Systems = distributed computing, verteilte systeme, systèmes distribués, sistemas distribuidos
Concurrency = multithreading, multi-threading, concurrent programming
Data Structures = algorithms and data structures, data structures and algorithms
Software Development = software engineering, softwareentwicklung, développement logiciel, desarrollo de software, software developer, software engineer
Web Development = webentwicklung, développement web, desarrollo web, web applications, web application development > Software Development
Front-end Development = frontend, front-end, front end > Software Development
Back-end Development = backend, back-end, back end > Software Development
Full-stack Development = full stack, full-stack, fullstack > Software Development
Mobile Development = mobile apps, mobile app development, app-entwicklung > Software Development
Responsive Design = responsive web design
Code Review = code reviews
Test-Driven Development = tdd, test driven development
Git = git version control
GitHub
GitLab
Bitbucket
Subversion = svn
Perforce
Salesforce Lightning = lightning web components, lwc > Salesforce
Power Apps = powerapps > Power Platform
Power Platform = microsoft power platform
Low-code = low code, no-code, no code, outsystems, mendix
Blockchain = smart contracts, ethereum, web3
Computer Graphics = rendering engine, shaders, hlsl, glsl
Embedded Systems = embedded software, eingebettete systeme, systèmes embarqués, sistemas embebidos, embedded development
Web Accessibility = accessibility, wcag, ^ARIA, a11y, barrierefreiheit, accessibilité, accesibilidad
Internationalisation = i18n, internationalization, l10n
`;
